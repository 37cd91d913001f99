-- Who entered, as the audit trail names them: person:<id> or job:<name>.
create or replace function auth.principal() returns text language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select c[1] || ':' || c[2] from auth.context() c $$;
grant execute on function auth.principal() to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
