/** By what the figures of a year that was over still moved. */
export const lateChangeCauses = ["record", "correction", "reopening", "import", "rebuild"] as const;
export type LateChangeCause = (typeof lateChangeCauses)[number];
