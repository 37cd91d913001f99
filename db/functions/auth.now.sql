-- The moment of this transaction. In a database of tests, which has a row in `auth.clock`, it is so far from the machine's as that row
-- says, or else as the transaction says (`app.shift`, docs/decisions/0047). Where there is no row nobody moves it.
create or replace function auth.now() returns timestamptz language sql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
  select transaction_timestamp()
    + coalesce((select coalesce(nullif(current_setting('app.shift', true), '')::interval, shift) from auth.clock), interval '0') $$;
grant execute on function auth.now() to portal_person, portal_sign_in, portal_mail, portal_job;
