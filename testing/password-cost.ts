/** What tests hash passwords with: hundreds of hashes at the true cost take minutes, and prove nothing more. */
export const passwordCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };
