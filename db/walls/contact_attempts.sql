grant select, insert on contact_attempts to portal_person;
grant select, insert, update, maintain on contact_attempts to portal_job;

create policy person_reads on contact_attempts for select to portal_person
  using (exists (select from parties p where p.id = party_id));
create policy person_records on contact_attempts for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and ref is null and import_hash is null and at between '1900-01-01' and (select auth.now())
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));

create policy job_works on contact_attempts to portal_job using ((select auth.is_job()));
create policy owner_reads on contact_attempts for select to portal_owner using (true);
create policy owner_keeps on contact_attempts for update to portal_owner using (true);

create trigger guard_lengths before insert or update on contact_attempts for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on contact_attempts for each row when (current_user <> 'portal_job') execute function stamp();
create trigger guard_version before insert on contact_attempts for each row
  when (new.corrects is not null or not new.counts) execute function guard_version();
create trigger supersede_version after insert on contact_attempts for each row
  when (new.corrects is not null) execute function supersede_version();
