-- The day of this transaction.
create or replace function auth.today() returns date language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select (auth.now() at time zone 'Europe/Amsterdam')::date $$;
