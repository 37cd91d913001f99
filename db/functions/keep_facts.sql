-- Writes the facts of registrations anew from the cases themselves, for whoever entered: nobody can write facts but through this, and a
-- person only those of what they see, by what a person does. Words as in the
-- contract `indicators` version 1: counted contact, main form, initiating side, agreed and went on, first attempt; of the versions
-- that count, and of the last closing of a case that is closed. What belongs to each is gathered by itself and then joined. For one
-- registration the plan is kept, since planning takes longer than the rest; for more it is made for as many as there are, up to a
-- million. Where that changes a year that was over, `late_changes` says by what (`p_cause`) and on which day; a year that held nothing
-- before did not change.
create or replace function public.keep_facts(p_ids uuid[], p_cause late_change_cause) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = auto as $keep$
declare
  today date := auth.today();
begin
  if auth.principal() is null then
    raise exception using errcode = '28000', message = 'session refused';
  end if;
  if not auth.is_job() and (p_cause in ('import', 'rebuild') or exists (select from unnest(p_ids) as kept (id) where not auth.reaches(kept.id)
      -- What one put right in this very transaction may have gone to a region that one does not see.
      and not exists (select from registration_versions v where v.registration_id = kept.id and v.recorded_by = auth.uid() and v.recorded_at = auth.now()))) then
    raise exception using errcode = '42501', message = 'not within reach';
  end if;
  perform set_config('plan_cache_mode', case cardinality(p_ids) when 1 then 'force_generic_plan' else 'force_custom_plan' end, true);
  with chosen as materialized (select unnest(p_ids) as registration_id),
  asked as (
    select registration_id, case when count(distinct side) = 2 then 'both' else min(side)::text end::initiating_side as side
      from chosen join parties using (registration_id) where initiator and not voided group by registration_id
  ), contact as (
    select registration_id, array_agg(form order by form) as forms, min(held_on) as first_on, min(form) as main_form
      from chosen join mediated_contacts using (registration_id) join registrations r on r.id = registration_id
     where counts and (closed_on is null or held_on <= closed_on) group by registration_id
  ), last_decision as (
    select distinct on (p.id) p.registration_id, side, d.decision
      from chosen join parties p using (registration_id) join registrations r on r.id = registration_id
      left join contact c using (registration_id)
      join decisions d on d.registration_id = p.registration_id and d.party_id = p.id and d.counts
       and d.decision in ('agreed', 'declined', 'withdrawn')
       and d.decided_on <= coalesce(c.first_on, r.closed_on, 'infinity')
     where not p.voided
     order by p.id, d.decided_on desc, d.sequence desc
  ), agreed as (
    select registration_id, count(distinct side) = 2 as both_sides
      from last_decision where decision = 'agreed' group by registration_id
  ), attempt as (
    select registration_id, count(*)::integer as outgoing, min(day) filter (where day >= r.assessed_on) as first_on
      from chosen join registrations r on r.id = registration_id
      join lateral (select (at at time zone 'Europe/Amsterdam')::date as day
                      from contact_attempts where registration_id = r.id and counts and direction = 'outgoing') a on true
     group by registration_id
  ), report as (
    select distinct on (registration_id) registration_id, c.reason, c.recovery
      from chosen join closing_reports c using (registration_id) join registrations r on r.id = registration_id
     where closed_on is not null order by registration_id, c.sequence desc
  ), kept as (
  insert into facts (registration_id, received_on, assessment, assessed_on, not_taken_up_reason, closed_on, referrer,
    offence_category, legal_phase, in_custody, region, initiating_side, main_form, counted_forms, both_agreed,
    closing_reason, recovery, first_attempt_on, outgoing_attempts)
  select r.id, received_on, r.assessment, assessed_on, not_taken_up_reason, closed_on, referrer, offence_category, legal_phase,
    in_custody, region, asked.side, contact.main_form, coalesce(contact.forms, '{}'), coalesce(agreed.both_sides, false),
    report.reason, report.recovery, attempt.first_on, coalesce(attempt.outgoing, 0)
  from chosen join registrations r on r.id = registration_id
  left join asked using (registration_id)
  left join contact using (registration_id)
  left join agreed using (registration_id)
  left join attempt using (registration_id)
  left join report using (registration_id)
  on conflict (registration_id) do update set
    received_on = excluded.received_on, assessment = excluded.assessment, assessed_on = excluded.assessed_on,
    not_taken_up_reason = excluded.not_taken_up_reason, closed_on = excluded.closed_on, referrer = excluded.referrer,
    offence_category = excluded.offence_category, legal_phase = excluded.legal_phase, in_custody = excluded.in_custody,
    region = excluded.region, initiating_side = excluded.initiating_side, main_form = excluded.main_form,
    counted_forms = excluded.counted_forms, both_agreed = excluded.both_agreed, closing_reason = excluded.closing_reason,
    recovery = excluded.recovery, first_attempt_on = excluded.first_attempt_on, outgoing_attempts = excluded.outgoing_attempts
  returning old as before, new as after
  ), changed as (
    select before, after, (before).assessed_on as assessed, (after).assessed_on as assessed_now, (before).closed_on as closed,
           (after).closed_on as closed_now, 'taken_up' in (coalesce((before).assessment, 'pending'), (after).assessment) as is_case,
           row((before).referrer, (before).offence_category, (before).region, (before).initiating_side, (before).legal_phase)
             is distinct from
           row((after).referrer, (after).offence_category, (after).region, (after).initiating_side, (after).legal_phase) as elsewhere
      from kept where before is distinct from after
  ), moved as (
    -- The years in which it counts and counted: as received, as assessed, as closed, and as open at the end of each year between.
    select day as first_on, day as last_on from changed, unnest(array[(before).received_on, (after).received_on]) as day
     where elsewhere or (before).received_on is distinct from (after).received_on
    union all
    select day, day from changed, unnest(array[assessed, assessed_now]) as day
     where elsewhere or row(assessed, (before).assessment, (before).not_taken_up_reason, (before).first_attempt_on)
       is distinct from row(assessed_now, (after).assessment, (after).not_taken_up_reason, (after).first_attempt_on)
    union all
    select day, day from changed, unnest(array[closed, closed_now]) as day
     where elsewhere or row(closed, assessed, (before).counted_forms, (before).main_form, (before).both_agreed,
                            (before).closing_reason, (before).recovery, (before).outgoing_attempts)
       is distinct from row(closed_now, assessed_now, (after).counted_forms, (after).main_form, (after).both_agreed,
                            (after).closing_reason, (after).recovery, (after).outgoing_attempts)
    union all
    select case when elsewhere or assessed is distinct from assessed_now then least(assessed, assessed_now)
                else least(closed, closed_now) end,
           greatest(coalesce(closed, today), coalesce(closed_now, today)) - interval '1 year'
      from changed where is_case and (elsewhere or row(assessed, closed) is distinct from row(assessed_now, closed_now))
  )
  -- The first day is asked once: one look a change goes past all rows that this statement writes and does not see.
  insert into late_changes (year, cause, changed_on)
  select distinct year, p_cause, today
    from moved, generate_series(extract(year from first_on)::integer, extract(year from last_on)::integer) as year
   where year < extract(year from today) and make_date(year, 12, 31) >= (select min(received_on) from facts)
  on conflict do nothing;
end $keep$;
grant execute on function public.keep_facts(uuid[], late_change_cause) to portal_person, portal_job;
