-- A case that closes stands nowhere any more; nobody else takes a standing away.
create or replace function public.end_standing() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $end$
begin
  delete from public.standings where registration_id = new.id;
  return null;
end $end$;
