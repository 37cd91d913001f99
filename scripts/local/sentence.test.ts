import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { DatabaseRefused } from "@/core/errors";
import { translated } from "@/db/errors";
import { sentenceOf } from "@/scripts/local/sentence";

const ofSystem = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: something happened`), { code, path });

function ofDatabase(code: string): unknown {
  const error = new DatabaseError("secret words", 0, "error");
  error.code = code;
  return translated(error);
}

test.each([
  ["a full disk", ofSystem("ENOSPC"), "The disk is full: make room and try again."],
  ["a file that may not be opened", ofSystem("EACCES", "/x.csv"), /^\/x\.csv: You may not open this/],
  ["a network drive that is gone", ofSystem("ESTALE"), /^The network drive is gone/],
  ["a database that does not answer", ofSystem("ECONNREFUSED"), /^The database does not answer: is it running/],
  [
    "one that does not answer at any of its addresses",
    new AggregateError([ofSystem("ECONNREFUSED"), ofSystem("ECONNREFUSED")]),
    /^The database does not answer: is it running/,
  ],
  [
    "a connection that breaks off",
    new Error("Connection terminated unexpectedly"),
    /^The connection with the database broke off/,
  ],
  ["the same, as the portal knows it", translated(new Error("Connection terminated unexpectedly")), /^The connection/],
  ["a database that is stopped", ofDatabase("57P01"), /^The database was stopped meanwhile/],
  ["a full disk of the database", ofDatabase("53100"), /^The disk of the database is full/],
  ["a lock that is held for too long", ofDatabase("55P03"), /^Somebody else is at work on the same/],
  [
    "a wrong password",
    Object.assign(new Error("secret words"), { code: "28P01" }),
    /^The database does not let this login in/,
  ],
  ["a rule of the portal", new DatabaseRefused("busy", "55P03"), /^Somebody else is at work on the same/],
  ["an error with words of its own", new Error("Say how many rows."), "Say how many rows."],
  ["one without any", new Error(), "Error"],
])("part 4, B10: %s is said in a sentence", (_, error, said) => {
  expect(sentenceOf(error)).toMatch(said);
});
