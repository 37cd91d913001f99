-- What an import needs, as the login of jobs, which web requests do not have.
grant update on registrations, parties, contact_details, contact_attempts, mediated_contacts, closing_reports to portal_job;
--> statement-breakpoint
grant delete on decisions to portal_job;
--> statement-breakpoint
grant select, insert, update on case_sequences to portal_job;
--> statement-breakpoint
create policy job_works on case_sequences to portal_job using ((select auth.is_job()));
--> statement-breakpoint
-- So that an import can tell the planner how many rows there are now.
grant maintain on registrations, parties, contact_details, decisions, contact_attempts, mediated_contacts, closing_reports, facts
  to portal_job;
