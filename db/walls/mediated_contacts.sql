grant select, insert on mediated_contacts to portal_person;
grant select, insert, update, maintain on mediated_contacts to portal_job;

create policy person_reads on mediated_contacts for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
create policy person_records on mediated_contacts for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and ref is null and import_hash is null and held_on between '1900-01-01' and (select auth.today())
  and exists (select from registrations r where r.id = registration_id
               and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));

create policy job_works on mediated_contacts to portal_job using ((select auth.is_job()));
create policy owner_reads on mediated_contacts for select to portal_owner using (true);
create policy owner_keeps on mediated_contacts for update to portal_owner using (true);

create trigger guard_lengths before insert or update on mediated_contacts for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on mediated_contacts for each row when (current_user <> 'portal_job') execute function stamp();
create trigger guard_version before insert on mediated_contacts for each row
  when (new.corrects is not null or not new.counts) execute function guard_version();
create trigger supersede_version after insert on mediated_contacts for each row
  when (new.corrects is not null) execute function supersede_version();
