-- What stands in the week of whoever made a secret address, from a month ago until a year from now, of the cases that they mediate
-- (docs/decisions/0062): of an appointment its first version's id, how often it was changed, its moment and of which kind; its place where that is
-- an institution or an office, and the number of its case. Nothing else of a case can be asked by such an address.
create or replace function auth.calendar_of(p_token text)
returns table (
  id uuid, sequence integer, changed_at timestamptz, at timestamptz, minutes integer, purpose public.appointment_purpose,
  setting public.conversation_setting, place text, number text
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_feed bytea := sha256(convert_to(p_token, 'UTF8'));
  owner uuid;
begin
  select u.id into owner from auth.calendar_feeds f join public.users u on u.id = f.user_id
   where f.token_hash = of_feed and u.ended_at is null and u.role in ('mediator', 'coordinator');
  if owner is null then
    raise exception using errcode = '28000', message = 'calendar refused';
  end if;
  -- A calendar asks every few minutes; the hour is enough to see that one does.
  update auth.calendar_feeds f set last_asked_at = auth.now()
   where f.user_id = owner and coalesce(f.last_asked_at < auth.now() - interval '1 hour', true);
  return query
    with recursive planned as (
      select a.* from public.appointments a join public.case_access c on c.registration_id = a.registration_id
       where c.user_id = owner and c."as" = 'mediator' and c.until_on is null and a.counts
         and a.at between auth.now() - interval '1 month' and auth.now() + interval '1 year'),
    versions as (
      select p.id as newest, p.id, p.corrects, 0 as steps from planned p
      union all
      select v.newest, a.id, a.corrects, v.steps + 1 from versions v join public.appointments a on a.id = v.corrects)
    select v.id, v.steps, p.recorded_at, p.at, p.minutes, p.purpose, p.setting,
      case when p.setting in ('institution', 'office') then p.place end, r.number
      from planned p join versions v on v.newest = p.id and v.corrects is null
      join public.registrations r on r.id = p.registration_id
     order by p.at, v.id;
end $$;
grant execute on function auth.calendar_of(text) to portal_sign_in;
