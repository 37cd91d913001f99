grant insert on audit_entries to portal_person, portal_sign_in, portal_job;

-- The audit trail is added to, under one's own name, and read by nobody here yet.
create policy principal_adds on audit_entries for insert to portal_person, portal_job
  with check (principal = (select auth.principal()) and user_id is not distinct from (select auth.uid()));
create policy owner_notes on audit_entries to portal_owner using (true)
  with check (principal = coalesce((select auth.principal()), 'sign_in'));
create policy sign_in_adds on audit_entries for insert to portal_sign_in with check (principal = 'sign_in');

create trigger guard_number before insert on audit_entries for each row execute function guard_number('id');
create trigger stamp before insert on audit_entries for each row when (current_user <> 'portal_job') execute function stamp();
