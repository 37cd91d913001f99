-- The assessment of a registration stays as it was, a closed case stays closed, and a case goes to somebody who mediates in
-- its region and still works here: a mediator takes it up for themself alone, and a coordinator of the region gives it to another. It
-- binds persons; history that a job brings in may be otherwise.
create or replace function public.guard_registration() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.assessment <> 'pending' and
     row(new.assessment, new.assessed_on, new.not_taken_up_reason, new.assessed_at, new.assessed_by) is distinct from
     row(old.assessment, old.assessed_on, old.not_taken_up_reason, old.assessed_at, old.assessed_by) then
    raise exception using errcode = '42501', message = 'assessed already';
  end if;
  if old.closed_on is not null then
    raise exception using errcode = '42501', message = 'closed';
  end if;
  if auth.role() = 'mediator' and old.assessment = 'pending' and new.mediator_id is distinct from auth.uid() then
    raise exception using errcode = '42501', message = 'taken up for another';
  end if;
  if new.mediator_id is distinct from old.mediator_id and old.assessment <> 'pending'
     and not (auth.role() = 'coordinator' and new.region = any (auth.regions())) then
    raise exception using errcode = '42501', message = 'a case of others to give';
  end if;
  if new.mediator_id is distinct from old.mediator_id and not exists (
       select from users u where u.id = new.mediator_id and u.role in ('mediator', 'coordinator')
          and new.region = any (u.regions) and u.ended_at is null) then
    raise exception using errcode = '42501', message = 'no mediator of the region';
  end if;
  return new;
end $$;
