import fc from "fast-check";

// The same examples on every run and machine; `npm run fuzz` looks further, by another seed each time.
const runs = Number(process.env.FUZZ_RUNS);
fc.configureGlobal(runs ? { numRuns: runs } : { numRuns: 100, seed: 20261124 });
