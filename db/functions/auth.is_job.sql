-- Whether a job entered.
create or replace function auth.is_job() returns boolean language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select coalesce((select c[1] = 'job' from auth.context() c), false) $$;
grant execute on function auth.is_job() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
