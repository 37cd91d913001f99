grant select, insert, update (registration_id, revision, page, content, recorded_at, saved_at) on drafts to portal_person;
grant insert on drafts to portal_job;

-- A draft is seen by whoever wrote it, and by nobody else whatever their role; that of a case only as long as they see the case.
create policy person_reads on drafts for select to portal_person using (user_id = (select auth.uid())
  and (registration_id is null or exists (select from registrations r where r.id = registration_id)));
create policy person_begins on drafts for insert to portal_person with check (user_id = (select auth.uid())
  and (registration_id is null or exists (select from registrations r where r.id = registration_id)));
create policy person_writes on drafts for update to portal_person using (user_id = (select auth.uid())
  and (registration_id is null or exists (select from registrations r where r.id = registration_id)));

create policy job_adds on drafts for insert to portal_job with check ((select auth.is_job()));
-- What sweep_drafts needs.
create policy owner_reads on drafts for select to portal_owner using (true);
create policy owner_sweeps on drafts for delete to portal_owner using (true);

-- Estimates tell nothing of what is written.
alter table drafts alter content set statistics 0, alter address set statistics 0;

create trigger stamp_draft before insert or update on drafts for each row
  when (current_user <> 'portal_job') execute function stamp_draft();
create trigger sweep_drafts after insert on drafts for each statement execute function sweep_drafts();
-- As much as a form may send (gate/limits.ts).
create trigger guard_lengths before insert or update on drafts for each row
  when (current_user <> 'portal_job') execute function guard_lengths('content=1000000');
