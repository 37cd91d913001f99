grant select, insert on registration_versions to portal_person;
grant select, maintain on registration_versions to portal_job;

-- What one put right is seen in that very transaction also where it went to another region.
create policy person_reads on registration_versions for select to portal_person
  using (exists (select from registrations r where r.id = registration_id)
    or (recorded_by = (select auth.uid()) and recorded_at = (select auth.now())));
-- Whoever works on a case while it is open, and who registers or assesses what is none: under their own name and with a reason.
create policy person_corrects on registration_versions for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and reason ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and received_on between '1900-01-01' and (select auth.latest_day())
  and (offence_on is null or offence_on between '1900-01-01' and (select auth.latest_day()))
  and (offence_until is null or offence_until between offence_on and (select auth.latest_day()))
  and exists (select from registrations r where r.id = registration_id and r.closed_on is null and (select auth.role())::text = any (
    case r.assessment when 'taken_up' then '{mediator,coordinator}' when 'pending' then '{mediator,coordinator,registration_desk}'
                      else '{coordinator,registration_desk}' end::text[])));

create policy job_reads on registration_versions for select to portal_job using ((select auth.is_job()));
create policy owner_keeps on registration_versions to portal_owner using (true);

-- Estimates tell nothing of what is written of persons.
alter table registration_versions alter account set statistics 0, alter reason set statistics 0, alter offence_on set statistics 0,
  alter offence_until set statistics 0;

create trigger guard_lengths before insert on registration_versions for each row execute function guard_lengths('account');
create trigger correct_registered before insert on registration_versions for each row when (new.reason is not null)
  execute function correct_registered('registrations', 'registration_id', 'received_on', 'referrer', 'region', 'offence_category',
    'offence_on', 'offence_until', 'legal_phase', 'in_custody', 'account');
create trigger keep_corrected after insert on registration_versions for each row when (new.reason is not null)
  execute function correct_registered('registrations', 'registration_id', 'received_on', 'referrer', 'region', 'offence_category',
    'offence_on', 'offence_until', 'legal_phase', 'in_custody', 'account');
create trigger stamp before insert on registration_versions for each row when (new.reason is not null) execute function stamp();
