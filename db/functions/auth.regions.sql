-- The regions of the person who entered.
create or replace function auth.regions() returns public.region[] language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$
  select case when c[1] = 'person' then string_to_array(c[4], ',')::public.region[] end from auth.context() c $$;
grant execute on function auth.regions() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
