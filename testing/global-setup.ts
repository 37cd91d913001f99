import type { TestProject } from "vitest/node";
import type { TestCluster } from "./cluster";
import { sharedOrOwnCluster } from "./shared-cluster";

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** Vitest, once a run: a server for the database tests, told to each test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, secret, stop } = await sharedOrOwnCluster();
  project.provide("cluster", { url, secret });
  return stop;
}
