grant select (id, user_id, browser, system, started_at, last_seen_at, expires_at, ended_at), update (ended_at) on auth.sessions to portal_person;
grant select, insert, update (ended_at) on auth.sessions to portal_sign_in;

create policy person_reads on auth.sessions for select to portal_person
  using (user_id = (select auth.uid()) or (select auth.role()) = 'admin');
-- A session begins now, for twelve hours at most; one that ended stays so, since the moment at which it did.
create policy person_ends on auth.sessions for update to portal_person
  using (user_id = (select auth.uid()) and ended_at is null)
  with check (user_id = (select auth.uid()) and ended_at = (select auth.now()));
create policy admin_ends on auth.sessions for update to portal_person
  using ((select auth.role()) = 'admin' and ended_at is null)
  with check ((select auth.role()) = 'admin' and ended_at = (select auth.now()));

create policy sign_in_reads on auth.sessions for select to portal_sign_in using (true);
create policy sign_in_starts on auth.sessions for insert to portal_sign_in with check (
  started_at = (select auth.now()) and last_seen_at = (select auth.now()) and ended_at is null
  and expires_at <= (select auth.now()) + interval '12 hours');
create policy sign_in_ends on auth.sessions for update to portal_sign_in
  using (ended_at is null) with check (ended_at = (select auth.now()));

-- What auth.enter needs.
create policy owner_reads on auth.sessions for select to portal_owner using (true);
create policy owner_marks_seen on auth.sessions for update to portal_owner using (true);

create trigger guard_lengths before insert or update on auth.sessions for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
