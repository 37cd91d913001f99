/** What came of what somebody tried. */
export const auditResults = ["done", "refused"] as const;
export type AuditResult = (typeof auditResults)[number];
