grant select, insert, update (note, revision, saved_at) on working_notes to portal_person;
grant insert on working_notes to portal_job;

-- Working notes are seen by whoever wrote them, and by nobody else whatever their role, for as long as they see the case.
create policy person_reads on working_notes for select to portal_person using (user_id = (select auth.uid())
  and exists (select from registrations r where r.id = registration_id));
create policy person_begins on working_notes for insert to portal_person with check (user_id = (select auth.uid())
  and exists (select from registrations r where r.id = registration_id and r.assessment = 'taken_up'));
create policy person_writes on working_notes for update to portal_person using (user_id = (select auth.uid())
  and exists (select from registrations r where r.id = registration_id));

create policy job_adds on working_notes for insert to portal_job with check ((select auth.is_job()));
-- What sweep_working_notes needs.
create policy owner_reads on working_notes for select to portal_owner using (true);
create policy owner_sweeps on working_notes for delete to portal_owner using (true);

-- Estimates tell nothing of what is written.
alter table working_notes alter note set statistics 0;

create trigger guard_lengths before insert or update on working_notes for each row
  when (current_user <> 'portal_job') execute function guard_lengths('note');
create trigger stamp before insert on working_notes for each row
  when (current_user <> 'portal_job') execute function stamp();
create trigger sweep_working_notes after insert or update on working_notes for each statement
  execute function sweep_working_notes();
