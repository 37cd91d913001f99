-- Who asks for a change, when, and of what it is a change, is as the database sees it; never of one's own account. It is decided
-- once: taken back by whoever asked, else by another admin, and never by whom it is about. It is confirmed for the account as it was
-- then, and while whoever asked is an admin still. What needs no second admin is confirmed as it comes in. An admin who goes may agree
-- to that themself, since of two admins there is no other one (docs/decisions/0037).
create or replace function public.guard_account_change() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  account public.users;
  leaves boolean := tg_op = 'UPDATE' and new.decision = 'confirmed' and new.old_role = 'admin' and (new.ends or new.role = 'management');
begin
  if tg_op = 'UPDATE' and (old.decision is not null or new.decision is null) then
    raise exception using errcode = '42501', message = 'decided already';
  end if;
  if new.user_id = auth.uid() and not leaves then
    raise exception using errcode = '42501', message = 'one''s own account';
  end if;
  -- Locked, so that nobody changes it between this look and the change.
  select * into account from public.users where id = new.user_id and ended_at is null for update;
  if tg_op = 'INSERT' then
    if new.user_id is not null and account.id is null then
      raise exception using errcode = '42501', message = 'no such account';
    end if;
    new.old_role := account.role;
    new.old_regions := account.regions;
    if new.ends then
      new.role := account.role;
      new.regions := account.regions;
    end if;
    new.proposed_by := auth.uid();
    new.recorded_at := auth.now();
    new.decision := null;
    new.decided_by := null;
    new.decided_at := null;
    if not (case when new.ends then account.role = 'admin'
                else public.wants_second_admin(new.old_role, new.old_regions, new.role, new.regions) end) then
      new.decision := 'confirmed';
      new.decided_at := auth.now();
    end if;
    return new;
  end if;
  if (new.decision = 'withdrawn') is distinct from (old.proposed_by = auth.uid()) then
    raise exception using errcode = '42501', message = 'not for this admin to decide';
  end if;
  if new.decision = 'confirmed' and (
       row(account.role, account.regions) is distinct from row(old.old_role, old.old_regions)
       or not exists (select from public.users where id = old.proposed_by and role = 'admin' and ended_at is null)) then
    raise exception using errcode = '42501', message = 'not as it was';
  end if;
  new.decided_by := auth.uid();
  new.decided_at := auth.now();
  return new;
end $$;
