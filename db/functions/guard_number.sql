-- A number that the database gives is given, not chosen: "overriding system value" would take numbers to come, or place a row
-- last for ever. The trigger names the column.
create or replace function public.guard_number() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if (to_jsonb(new) ->> tg_argv[0])::bigint is distinct from currval(pg_get_serial_sequence(tg_relid::regclass::text, tg_argv[0])) then
    raise exception using errcode = '42501', message = 'numbers are given';
  end if;
  return new;
end $$;
