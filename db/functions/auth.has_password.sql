-- Whether an account has a password: asked by an admin, to whom nothing else of it is told.
create or replace function auth.has_password(p_user uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select auth.role() = 'admin' and exists (select from auth.credentials where user_id = p_user)
$$;
grant execute on function auth.has_password(uuid) to portal_person;
