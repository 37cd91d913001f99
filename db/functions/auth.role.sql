-- The role of the person who entered.
create or replace function auth.role() returns public.role language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select case when c[1] = 'person' then c[3]::public.role end from auth.context() c $$;
grant execute on function auth.role() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
