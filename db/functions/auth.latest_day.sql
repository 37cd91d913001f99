-- The day up to which things may be said to have happened.
create or replace function auth.latest_day() returns date language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select (auth.latest() at time zone 'Europe/Amsterdam')::date $$;
grant execute on function auth.latest_day() to portal_person;
