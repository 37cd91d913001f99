import { DrizzleQueryError } from "drizzle-orm";
import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { DatabaseRefused, SignedOut, Unavailable } from "@/core/errors";
import { translated, unreachable } from "@/db/errors";

const databaseError = (code: string) => Object.assign(new DatabaseError("said", 0, "error"), { code });
const networkError = (code: string) => Object.assign(new Error("connect"), { code });

test.each(["40001", "40P01", "53300", "53400", "57014"])("part 4, promise 5: %s means that it is too busy", (code) => {
  expect(translated(databaseError(code))).toMatchObject({ name: "Unavailable", kind: "busy", code });
});

test.each([
  ["57P01", "an administrator ended the connection"],
  ["57P02", "another process of the server crashed"],
  ["57P03", "the server is starting"],
  ["25P03", "a transaction idled for too long"],
  ["53100", "the disk is full"],
  ["53200", "memory is full"],
  ["25006", "the server is read-only"],
  ["58030", "the disk can't be read"],
  ["08006", "the connection failed"],
])("part 4, promise 5: %s means that the data can't be reached: %s", (code) => {
  expect(translated(databaseError(code))).toMatchObject({ name: "Unavailable", kind: "unreachable", code });
});

test.each(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"])(
  "part 4, promise 5: %s of the network means that the data can't be reached",
  (code) => {
    expect(translated(networkError(code))).toMatchObject({ name: "Unavailable", kind: "unreachable", code });
  },
);

test("part 4, promise 5: a connection that is cut, and a pool without a free one, which pg says in words alone", () => {
  const cut = translated(new DrizzleQueryError("select", [], new Error("Connection terminated unexpectedly")));
  expect(cut).toMatchObject({ name: "Unavailable", kind: "unreachable" });
  expect(unreachable(new Error("timeout exceeded when trying to connect"))).toMatchObject({ kind: "busy" });
});

test("part 4, promise 5: only a session that is over signs out, never a login that gets no connection", () => {
  expect(translated(databaseError("28000"))).toBeInstanceOf(SignedOut);
  for (const code of ["28000", "28P01", "3D000", "42501"]) {
    expect(unreachable(databaseError(code))).toBeInstanceOf(Unavailable);
  }
  expect(translated(databaseError("42501"))).toBeInstanceOf(DatabaseRefused);
});

test("part 4, promise 5: an error that nobody knows says its code, and nothing of the data", () => {
  const unknown = new DrizzleQueryError("insert", ["Hanna de Vries"], databaseError("22012"));
  expect(String(translated(unknown))).toBe("DatabaseFailed: database error 22012");
});
