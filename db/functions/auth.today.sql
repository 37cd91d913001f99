-- The day up to which things may be said to have happened.
create or replace function auth.today() returns date language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select (auth.now() at time zone 'Europe/Amsterdam')::date $$;
grant execute on function auth.today() to portal_person;
