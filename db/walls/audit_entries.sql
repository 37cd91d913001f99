grant insert on audit_entries to portal_person, portal_sign_in, portal_job;

-- The audit trail is added to, under one's own name, and read by nobody here yet. A person adds of what they see: a case, a party of
-- it, and of another's account only an admin, or who gives that colleague a case.
create policy person_adds on audit_entries for insert to portal_person
  with check (principal = (select auth.principal()) and user_id is not distinct from (select auth.uid())
    and (registration_id is null or exists (select from registrations r where r.id = registration_id)
      or exists (select from registration_versions v where v.registration_id = audit_entries.registration_id
                  and v.recorded_by = (select auth.uid()) and v.recorded_at = (select auth.now())))
    and (party_id is null or exists (
      select from parties p where p.id = party_id and p.registration_id = audit_entries.registration_id))
    and (subject_id is null or registration_id is not null or (select auth.role()) = 'admin' or subject_id = (select auth.uid())
      or not exists (select from users u where u.id = subject_id)));
create policy job_adds on audit_entries for insert to portal_job
  with check (principal = (select auth.principal()) and user_id is not distinct from (select auth.uid()));
create policy owner_notes on audit_entries to portal_owner using (true)
  with check (principal = coalesce((select auth.principal()), 'sign_in'));
create policy sign_in_adds on audit_entries for insert to portal_sign_in with check (principal = 'sign_in');

create trigger guard_lengths before insert on audit_entries for each row
  when (current_user <> 'portal_job') execute function guard_lengths('detail');
create trigger guard_number before insert on audit_entries for each row execute function guard_number('id');
create trigger stamp before insert on audit_entries for each row when (current_user <> 'portal_job') execute function stamp();
create trigger stamp_origin before insert on audit_entries for each row execute function stamp_origin();
