import { parseArgs } from "node:util";
import type { z } from "zod";
import { RuleBroken } from "@/core/errors";
import { routes } from "@/core/routes";
import { regions, roles } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { endByAddress } from "@/lib/users/end-by-address";
import { makeAccount } from "@/lib/users/make-account";
import { accountInput } from "@/lib/users/schema";
import { openForJobs } from "@/scripts/local/open-for-jobs";
import { runScript } from "@/scripts/local/run-script";

const usage = `npm run user -- create --email ADDRESS --role ROLE [--name NAME] [--region REGION …]
  roles: ${roles.join(", ")}; mediators and coordinators need a region: ${regions.join(", ")}
npm run user -- end --email ADDRESS`;

type Script = Parameters<typeof openForJobs>[0];

/** `npm run user -- create …` or `end …`, for what no admin can do alone. */
await runScript((script) => {
  const { values, positionals } = readArguments(process.argv.slice(2));
  if (positionals.join(" ") === "end" && values.email) return end(script, values.email);
  return create(script, fromArguments(process.argv.slice(2)));
});

/** Ends an account at once, whosever it is. */
async function end(script: Script, email: string): Promise<number> {
  await openForJobs(script);
  if (!(await asJob("user_command", (tx) => endByAddress(tx, email))))
    throw new Error(`No account of ${email} goes on.`);
  console.log(`Ended the account of ${email}: whoever it is of is out at their next request.`);
  return 0;
}

/** Makes an account and prints the one-time link for its first password. */
async function create(script: Script, account: z.output<typeof accountInput>): Promise<number> {
  await openForJobs(script);
  const { key: id, ...rest } = account;
  const token = await asJob("user_command", (tx) => makeAccount(tx, { id, ...rest })).catch((error: unknown) => {
    throw error instanceof RuleBroken ? new Error(`There is an account for ${account.email} already.`) : error;
  });
  if (!token) throw new Error("The account was not made.");
  const base = process.env.NEXTAUTH_URL ?? "http://localhost:3000";
  console.log(`Made ${account.email} (${account.role}). For a first password, within a day, once:`);
  console.log(new URL(routes.setPassword(token), base).href);
  return 0;
}

function fromArguments(given: string[]): z.output<typeof accountInput> {
  const { values, positionals } = readArguments(given);
  if (positionals.join(" ") !== "create") throw new Error(usage);
  const ticked = Object.fromEntries((values.region ?? []).map((region) => [region, "on"]));
  const name = values.name ?? values.email?.split("@")[0] ?? "";
  const parsed = accountInput.safeParse({
    key: crypto.randomUUID(),
    email: values.email,
    role: values.role,
    name,
    regions: ticked,
  });
  if (parsed.success) return parsed.data;
  const wrong = [
    ...new Set(
      parsed.error.issues.map((issue) => `--${issue.path[0] === "regions" ? "region" : String(issue.path[0])}`),
    ),
  ];
  throw new Error(`Not right: ${wrong.join(", ")}.\n${usage}`);
}

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { email: text, role: text, name: text, region: { ...text, multiple: true } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : "Not understood."}\n${usage}`);
  }
}
