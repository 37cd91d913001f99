-- Who the mediator of a case is (registrations.mediator_id) is in `case_access` too, with who it was before: where that changes, one tie
-- ends and another begins; the first begins when a registration is taken up. Nobody else writes there, and no tie goes
-- (docs/decisions/0040). Of those that come in all at once, of a change one by one, since few bring another mediator.
create or replace function public.keep_mediator() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  today date := auth.today();
begin
  if tg_op = 'INSERT' then
    insert into public.case_access (registration_id, user_id, "as", from_on, open)
    select id, mediator_id, 'mediator', coalesce(assessed_on, today), open from brought
     where mediator_id is not null and assessment = 'taken_up';
    return null;
  end if;
  update public.case_access a set until_on = greatest(from_on, today)
   where registration_id = new.id and a.as = 'mediator' and until_on is null;
  insert into public.case_access (registration_id, user_id, "as", from_on, open)
  select new.id, new.mediator_id, 'mediator',
         case when exists (select from public.case_access a where registration_id = new.id and a.as = 'mediator') then today
              else coalesce(new.assessed_on, today) end, new.open
   where new.mediator_id is not null and new.assessment = 'taken_up';
  return null;
end $$;
