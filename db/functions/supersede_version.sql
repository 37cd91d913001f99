-- What is corrected stops counting: see guard_version.
create or replace function public.supersede_version() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  execute format('update public.%I set counts = false where id = $1', tg_table_name) using new.corrects;
  return null;
end $$;
