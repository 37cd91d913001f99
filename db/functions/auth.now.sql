-- The moment up to which things may be said to have happened. An hour more than it is, since the clock of the web server may be
-- ahead of this one; a test moves both clocks (`auth.clock`).
create or replace function auth.now() returns timestamptz language sql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
  select transaction_timestamp() + interval '1 hour' + coalesce((select shift from auth.clock), interval '0') $$;
grant execute on function auth.now() to portal_person;
