-- A version only goes up, by one with each change: who saw an older one is told, whatever a statement says.
create or replace function public.raise_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.version < old.version then
    raise exception using errcode = '42501', message = 'versions go up';
  end if;
  new.version := old.version + 1;
  return new;
end $$;
