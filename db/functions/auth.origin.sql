-- The network that the request of whoever entered came from, as it was sealed then; null where none was said, or another was put there.
create or replace function auth.origin() returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select nullif(split_part(sealed, '|', 2), '') from (select current_setting('app.origin', true) as sealed) said
   where sealed = auth.seal('origin|' || split_part(sealed, '|', 2))
$$;
