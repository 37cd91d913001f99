grant select, insert, update (removed_at) on stories to portal_person;
grant insert on stories to portal_job;

-- Whoever sees figures sees the stories linked to them; management links them, under their own name, and takes them off.
create policy person_reads on stories for select to portal_person
  using ((select auth.role()) in ('mediator', 'coordinator', 'management'));
create policy management_links on stories for insert to portal_person
  with check ((select auth.role()) = 'management' and recorded_by = (select auth.uid()) and removed_at is null);
create policy management_removes on stories for update to portal_person
  using ((select auth.role()) = 'management' and removed_at is null)
  with check ((select auth.role()) = 'management' and removed_at = (select auth.now()));

create policy job_adds on stories for insert to portal_job with check ((select auth.is_job()));

create trigger guard_lengths before insert or update on stories for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on stories for each row when (current_user <> 'portal_job') execute function stamp();
