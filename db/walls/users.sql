grant select, update (ended_at) on users to portal_person;
grant select on users to portal_sign_in;
grant select, insert, update (ended_at) on users to portal_job;

-- Colleagues see each other; an admin ends accounts, but of another admin's asks for it, as they make and changes them through `account_changes` alone.
create policy person_reads on users for select to portal_person using ((select auth.uid()) is not null);
-- An account that ended stays so, since the moment at which it did.
create policy admin_changes on users for update to portal_person
  using ((select auth.role()) = 'admin' and id <> (select auth.uid()) and role <> 'admin' and ended_at is null)
  with check ((select auth.role()) = 'admin' and id <> (select auth.uid()) and ended_at = (select auth.now()));

create policy sign_in_reads on users for select to portal_sign_in using (true);
create policy job_works on users to portal_job using ((select auth.is_job()));
create policy owner_reads on users for select to portal_owner using (true);
-- What apply_account_change needs.
create policy owner_adds on users for insert to portal_owner with check (true);
create policy owner_changes on users for update to portal_owner using (true);

create trigger guard_lengths before insert or update on users for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on users for each row when (current_user <> 'portal_job') execute function stamp();
