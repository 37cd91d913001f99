-- A draft is written now, and was begun when it first was since one like it was sent, discarded or forgotten, whatever a statement says.
create or replace function public.stamp_draft() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.saved_at := auth.now();
  if tg_op = 'INSERT' then
    new.recorded_at := auth.now();
  elsif old.content is null or old.saved_at <= auth.now() - interval '30 days' then
    new.recorded_at := auth.now();
  else
    new.recorded_at := old.recorded_at;
  end if;
  return new;
end $$;
