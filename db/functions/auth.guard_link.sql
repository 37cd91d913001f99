-- A link is for an account that goes on: for a first password where there is none, for a new one where there is one. It is made
-- now, works for a day at most (the table's own check), and has not been used.
create or replace function auth.guard_link() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.users where id = new.user_id and ended_at is null) then
    raise exception using errcode = '42501', message = 'no such account';
  end if;
  if (new.purpose = 'new_password') <> exists (select from auth.credentials where user_id = new.user_id) then
    raise exception using errcode = '42501', message = 'a link for another purpose';
  end if;
  new.recorded_at := auth.now();
  new.used_at := null;
  return new;
end $$;
