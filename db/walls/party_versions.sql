grant select, insert on party_versions to portal_person;
grant select, maintain on party_versions to portal_job;

create policy person_reads on party_versions for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
-- Whoever works on a case while it is open, and who registers or assesses what is none: under their own name and with a reason.
create policy person_corrects on party_versions for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and reason ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and family_name ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and (birth_on is null or birth_on between '1900-01-01' and (select auth.latest_day()))
  and exists (select from registrations r where r.id = registration_id and r.closed_on is null and (select auth.role())::text = any (
    case r.assessment when 'taken_up' then '{mediator,coordinator}' when 'pending' then '{mediator,coordinator,registration_desk}'
                      else '{coordinator,registration_desk}' end::text[])));

create policy job_reads on party_versions for select to portal_job using ((select auth.is_job()));
create policy owner_keeps on party_versions to portal_owner using (true);

-- Estimates tell nothing of what is written of persons.
alter table party_versions alter given_name set statistics 0, alter family_name set statistics 0, alter birth_on set statistics 0,
  alter preferred_language set statistics 0, alter reason set statistics 0;

create trigger guard_lengths before insert on party_versions for each row execute function guard_lengths();
create trigger correct_registered before insert on party_versions for each row when (new.reason is not null)
  execute function correct_registered('parties', 'party_id', 'side', 'role', 'initiator', 'given_name', 'family_name', 'birth_on',
    'preferred_language', 'voided');
create trigger keep_corrected after insert on party_versions for each row when (new.reason is not null)
  execute function correct_registered('parties', 'party_id', 'side', 'role', 'initiator', 'given_name', 'family_name', 'birth_on',
    'preferred_language', 'voided');
create trigger stamp before insert on party_versions for each row when (new.reason is not null) execute function stamp();
