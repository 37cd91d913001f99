grant select on facts to portal_reporting;
-- All but the key, which undoes what it changes.
grant select (registration_id, received_on, assessment, assessed_on, not_taken_up_reason, closed_on, referrer, offence_category,
  legal_phase, in_custody, region, initiating_side, main_form, counted_forms, both_agreed, closing_reason, recovery,
  first_attempt_on, outgoing_attempts) on facts to portal_person;
grant select, maintain on facts to portal_job;

-- Facts follow their registration; the reporting login reads them for those who may see figures.
create policy person_reads on facts for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
-- Asked whole, once a statement: asked of each row the comparison of roles would be counted as dear (decision 48), and workers be started.
create policy figures_read on facts for select to portal_reporting
  using ((select auth.role() in ('mediator', 'coordinator', 'management')));

create policy job_reads on facts for select to portal_job using ((select auth.is_job()));
create policy owner_keeps on facts to portal_owner using (true);
