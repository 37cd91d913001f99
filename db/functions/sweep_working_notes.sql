-- Whenever somebody writes working notes of a case, those of everybody of cases that closed 30 days ago are thrown away, also as drafts: of their own
-- alone where tests move the clock, since each test there lives days of its own.
create or replace function public.sweep_working_notes() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.working_notes n using public.registrations r
   where r.id = n.registration_id and r.closed_on <= auth.today() - 30
     and (n.user_id = auth.uid() or not exists (select from auth.clock));
  delete from public.drafts d using public.registrations r
   where r.id = d.registration_id and d.address like '%/notes' and r.closed_on <= auth.today() - 30
     and (d.user_id = auth.uid() or not exists (select from auth.clock));
  return null;
end $$;
