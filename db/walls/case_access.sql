grant select on case_access to portal_person;
grant select, maintain on case_access to portal_job;

-- Who is tied to a case is seen by whoever sees the case. One's own ties come first, as `auth.reaches` asks for them.
create policy person_reads on case_access for select to portal_person using (
  (until_on is null and user_id = (select auth.uid_as('mediator', 'coordinator'))) or auth.reaches(registration_id));

create policy job_reads on case_access for select to portal_job using ((select auth.is_job()));
-- Written by `keep_mediator` alone.
create policy owner_keeps on case_access to portal_owner using (true);
