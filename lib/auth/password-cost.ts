/** argon2id, 64 MiB, three passes: above OWASP's floor, as there are few who sign in. */
export const passwordCost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
