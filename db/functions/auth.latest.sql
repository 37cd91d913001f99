-- The moment up to which things may be said to have happened. An hour more than it is, since the clock of the web server may be
-- ahead of this one.
create or replace function auth.latest() returns timestamptz language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select auth.now() + interval '1 hour' $$;
grant execute on function auth.latest() to portal_person;
