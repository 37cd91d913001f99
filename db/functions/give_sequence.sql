-- An order of recording is given, not chosen: "overriding system value" would else place a row last for ever.
create or replace function public.give_sequence() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  new.sequence := nextval(pg_get_serial_sequence('public.' || tg_table_name, 'sequence'));
  return new;
end $$;
