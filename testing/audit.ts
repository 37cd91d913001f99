import type { Client } from "pg";

/** What the audit trail says of a registration, in the order in which it was written. */
export async function auditOf(
  superuser: Client,
  registrationId: string,
): Promise<{ action: string; user_id: string; fields: string[] }[]> {
  const { rows } = await superuser.query(
    "select action, user_id, fields from audit_entries where registration_id = $1 order by id",
    [registrationId],
  );
  return rows;
}
