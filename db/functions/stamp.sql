-- The moment of recording is the transaction's, whatever a person's statement says.
create or replace function public.stamp() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.recorded_at := auth.now();
  return new;
end $$;
