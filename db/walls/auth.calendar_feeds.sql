grant select (user_id, id, recorded_at, last_asked_at), insert, update (id, token_hash, recorded_at, last_asked_at)
  on auth.calendar_feeds to portal_person;

create policy person_keeps on auth.calendar_feeds to portal_person
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()) and recorded_at = (select auth.now()) and last_asked_at is null);

-- What auth.calendar_of needs.
create policy owner_reads on auth.calendar_feeds for select to portal_owner using (true);
create policy owner_marks_asked on auth.calendar_feeds for update to portal_owner using (true);

create trigger guard_lengths before insert or update on auth.calendar_feeds for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
