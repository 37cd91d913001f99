grant select, insert on parties to portal_person;
grant select, insert, update, maintain on parties to portal_job;

-- What belongs to a registration is seen with it.
create policy person_reads on parties for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
create policy person_registers on parties for insert to portal_person with check (
  ref is null and import_hash is null and decisions_import_hash is null and not voided and recorded_by = (select auth.uid())
  and family_name ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and (birth_on is null or birth_on between '1900-01-01' and (select auth.latest_day()))
  -- With what one registers, and later by whoever may correct it (party_versions).
  and exists (select from registrations r where r.id = registration_id and r.closed_on is null and (select auth.role())::text = any (
    case r.assessment when 'taken_up' then '{mediator,coordinator}' when 'pending' then '{mediator,coordinator,registration_desk}' end::text[])));

create policy job_works on parties to portal_job using ((select auth.is_job()));
create policy owner_reads on parties for select to portal_owner using (true);
create policy owner_corrects on parties for update to portal_owner using (true);

create trigger guard_lengths before insert or update on parties for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on parties for each row when (current_user <> 'portal_job') execute function stamp();
