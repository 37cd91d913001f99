-- A case is closed with a report, and a report closes its case: each report that was not undone by reopening is a closing.
create or replace function public.tie_closing() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  the_case uuid := case tg_table_name when 'registrations' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'registration_id' end;
  closings integer := (select count(*) from public.closing_reports c where c.registration_id = the_case
    and not exists (select from public.reopenings o where o.closing_report_id = c.id));
begin
  if closings <> (select (closed_on is not null)::integer from public.registrations where id = the_case) then
    raise exception using errcode = '42501', message = 'closed without a report, or the other way round';
  end if;
  return null;
end $$;
