grant select, insert on contact_details to portal_person;
grant select, insert, update, maintain on contact_details to portal_job;

-- Of what was turned down nobody reads how to reach its parties: whoever assessed it has no more business with them.
create policy person_reads on contact_details for select to portal_person
  using (exists (select from registrations r where r.id = registration_id and r.assessment <> 'not_taken_up'));
create policy person_registers on contact_details for insert to portal_person with check (
  recorded_by = (select auth.uid()) and corrects is null
  and (phone_e164 is null or phone_e164 ~ '^\+[1-9][0-9]{1,14}(;ext=[0-9]{1,15})?$')
  and exists (select from registrations r where r.id = registration_id and r.assessment = 'pending' and r.recorded_by = (select auth.uid())));
create policy person_corrects on contact_details for insert to portal_person with check (
  recorded_by = (select auth.uid()) and (select auth.role()) in ('mediator', 'coordinator')
  and (phone_e164 is null or phone_e164 ~ '^\+[1-9][0-9]{1,14}(;ext=[0-9]{1,15})?$')
  and exists (select from registrations r where r.id = registration_id and r.assessment = 'taken_up' and r.closed_on is null));

-- Of a party who is added later, as they are.
create policy person_adds on contact_details for insert to portal_person with check (
  recorded_by = (select auth.uid()) and corrects is null
  and (phone_e164 is null or phone_e164 ~ '^\+[1-9][0-9]{1,14}(;ext=[0-9]{1,15})?$')
  and exists (select from parties p where p.id = party_id and p.registration_id = contact_details.registration_id
           and p.recorded_by = (select auth.uid()) and p.recorded_at = (select auth.now())));

create policy job_works on contact_details to portal_job using ((select auth.is_job()));
create policy owner_reads on contact_details for select to portal_owner using (true);
create policy owner_keeps on contact_details for update to portal_owner using (true);

-- Estimates tell nothing of what is written of persons.
alter table contact_details alter instructions set statistics 0, alter phone set statistics 0, alter phone_e164 set statistics 0,
  alter email set statistics 0, alter street set statistics 0, alter house_number set statistics 0, alter postcode set statistics 0,
  alter city set statistics 0, alter country set statistics 0, alter reached_through set statistics 0,
  alter safe_days set statistics 0, alter safe_from set statistics 0, alter safe_until set statistics 0, alter household set statistics 0,
  alter aids set statistics 0, alter officer set statistics 0, alter officer_phone set statistics 0, alter officer_email set statistics 0;

create trigger guard_lengths before insert or update on contact_details for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on contact_details for each row when (current_user <> 'portal_job') execute function stamp();
create trigger guard_version before insert on contact_details for each row
  when (new.corrects is not null or not new.counts) execute function guard_version();
create trigger supersede_version after insert on contact_details for each row
  when (new.corrects is not null) execute function supersede_version();
