-- Recording that a case is reopened opens it, where the record is of its last closing and with its day: no statement of a
-- person does.
create or replace function public.reopen() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.registrations r set closed_on = null
   where r.closed_on = new.closed_on and new.closing_report_id =
     (select c.id from public.closing_reports c where c.registration_id = r.id order by c.sequence desc limit 1)
     and r.id = (select c.registration_id from public.closing_reports c where c.id = new.closing_report_id);
  if not found then raise exception using errcode = '42501', message = 'not closed with this report'; end if;
  return null;
end $$;
