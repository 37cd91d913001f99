-- An entry of a person has the network that was sealed when they entered, whatever their statement says.
create or replace function public.stamp_origin() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if auth.uid() is not null then new.origin := auth.origin(); end if;
  return new;
end $$;
