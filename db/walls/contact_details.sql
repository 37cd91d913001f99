grant select, insert, update (email, phone, phone_e164, street, house_number, postcode, city, country, reached_through, instructions,
  message_permission, version) on contact_details to portal_person;
grant select, insert, update, maintain on contact_details to portal_job;

-- Of what was turned down nobody reads how to reach its parties: whoever decided that has no more business with them.
create policy person_reads on contact_details for select to portal_person
  using (exists (select from parties p join registrations r on r.id = p.registration_id
                  where p.id = party_id and r.decision <> 'not_taken_up'));
create policy person_registers on contact_details for insert to portal_person with check (
  (phone_e164 is null or phone_e164 ~ '^\+[1-9][0-9]{1,14}(;ext=[0-9]{1,15})?$') and version = 1
  and exists (select from parties p join registrations r on r.id = p.registration_id
           where p.id = party_id and r.decision = 'pending' and r.recorded_by = (select auth.uid())));
create policy person_corrects on contact_details for update to portal_person using (
  (select auth.role()) in ('mediator', 'coordinator')
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null))
  with check ((phone_e164 is null or phone_e164 ~ '^\+[1-9][0-9]{1,14}(;ext=[0-9]{1,15})?$') and version >= 1);

create policy job_works on contact_details to portal_job using ((select auth.is_job()));

create trigger guard_lengths before insert or update on contact_details for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger raise_version before update on contact_details for each row
  when (current_user = 'portal_person') execute function raise_version();
