-- Of each entry the newest version counts, unless it says that nothing happened. That is said here alone; facts, status, lists
-- and rules ask for `counts` (docs/decisions/0011). A version belongs to the case of what it corrects, and keeps its place in the
-- order of recording (`sequence`) where its kind has one. Nobody else may change what was recorded: the functions have their owner's
-- rights. What is corrected stops counting after the version came in, since a row that comes in for nothing (on conflict) must
-- change nothing.
create or replace function public.guard_version() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare corrected record;
begin
  new.counts := not new.voided;
  if new.corrects is null then return new; end if;
  execute format('select * from public.%I where id = $1', tg_table_name) into corrected using new.corrects;
  if new.registration_id is distinct from corrected.registration_id then
    raise exception using errcode = '42501', message = 'corrects what is not of the case';
  end if;
  -- Without a reason it is undone, which only whoever recorded it can do, and only for a moment (mayUndo): a minute longer than the portal
  -- says, since its clock may be behind this one.
  if to_jsonb(new) ->> 'reason' = '' and not (new.voided and corrected.corrects is null and corrected.recorded_by = new.recorded_by
      and corrected.recorded_at >= auth.now() - interval '11 minutes') then
    raise exception using errcode = '42501', message = 'corrects without a reason';
  end if;
  if to_jsonb(new) ? 'sequence' then new.sequence := corrected.sequence; end if;
  return new;
end $$;
