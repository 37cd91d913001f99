-- The person who entered; null for a job, or where nobody did.
create or replace function auth.uid() returns uuid language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select case when c[1] = 'person' then c[2]::uuid end from auth.context() c $$;
grant execute on function auth.uid() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
