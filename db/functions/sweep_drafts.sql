-- Whenever somebody begins a draft, those of everybody that were not written for 30 days are thrown away: of their own alone where tests
-- move the clock, since each test there lives days of its own.
create or replace function public.sweep_drafts() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.drafts where saved_at <= auth.now() - interval '30 days'
    and (user_id = auth.uid() or not exists (select from auth.clock));
  return null;
end $$;
