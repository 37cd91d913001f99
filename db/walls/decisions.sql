grant select, insert on decisions to portal_person;
grant select, insert, delete, maintain on decisions to portal_job;

create policy person_reads on decisions for select to portal_person
  using (exists (select from parties p where p.id = party_id));
create policy person_records on decisions for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and decided_on between '1900-01-01' and (select auth.today())
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));

create policy job_works on decisions to portal_job using ((select auth.is_job()));
create policy owner_reads on decisions for select to portal_owner using (true);
create policy owner_keeps on decisions for update to portal_owner using (true);

create trigger guard_lengths before insert or update on decisions for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on decisions for each row when (current_user <> 'portal_job') execute function stamp();
create trigger guard_number before insert on decisions for each row execute function guard_number('sequence');
create trigger guard_version before insert on decisions for each row
  when (new.corrects is not null or not new.counts) execute function guard_version();
create trigger supersede_version after insert on decisions for each row
  when (new.corrects is not null) execute function supersede_version();
