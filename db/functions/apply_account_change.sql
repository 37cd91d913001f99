-- What is confirmed counts: no person makes an account, changes its rights or ends an admin's but through this. Run after the row came in, since a
-- row that comes in for nothing (on conflict) must change nothing.
create or replace function public.apply_account_change() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if new.user_id is null then
    insert into public.users (id, email, name, role, regions) values (new.id, new.email, new.name, new.role, new.regions);
  elsif new.ends then
    update public.users set ended_at = auth.now() where id = new.user_id and ended_at is null;
  else
    update public.users set role = new.role, regions = new.regions where id = new.user_id;
  end if;
  return null;
end $$;
