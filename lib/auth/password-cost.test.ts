import { hash, verify } from "@node-rs/argon2";
import { expect, it } from "vitest";
import { passwordCost as costUnderAlias } from "@/lib/auth/password-cost";
import { passwordCost as costInTests } from "@/testing/password-cost";
import { passwordCost } from "./password-cost";

it("promise 5: a password is kept as argon2id at a cost above OWASP's floor, and tests alone pay less", async () => {
  expect(costUnderAlias).toBe(costInTests);
  const kept = await hash("een zin die niemand raadt", passwordCost);
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(await verify(kept, "een zin die niemand raadt")).toBe(true);
  expect(await verify(kept, "een zin die iemand raadt")).toBe(false);
});
