grant select, insert, update (decision) on account_changes to portal_person;

-- An admin asks, another one decides: who is who, guard_account_change sees to.
create policy admin_reads on account_changes for select to portal_person using ((select auth.role()) = 'admin');
create policy admin_asks on account_changes for insert to portal_person
  with check ((select auth.role()) = 'admin' and proposed_by = (select auth.uid()));
create policy admin_decides on account_changes for update to portal_person
  using ((select auth.role()) = 'admin' and decision is null)
  with check ((select auth.role()) = 'admin' and decided_by = (select auth.uid()));

create trigger guard_lengths before insert or update on account_changes for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger guard_account_change before insert or update on account_changes
  for each row execute function guard_account_change();
create trigger apply_account_change after insert or update on account_changes
  for each row when (new.decision = 'confirmed') execute function apply_account_change();
