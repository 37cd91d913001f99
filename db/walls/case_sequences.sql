grant select, insert, update on case_sequences to portal_job;

create policy job_works on case_sequences to portal_job using ((select auth.is_job()));
create policy owner_counts on case_sequences to portal_owner using (true);
