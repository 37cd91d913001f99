-- Whether somebody sees a registration: the one place that says so, for the policy `person_reads` of registrations and for
-- `auth.reaches`. It is a single expression without settings, so that the planner puts it in the place of its call; and each of what
-- they bring is named once, so that it may be a subquery that is answered once a statement. They bring: whether they are tied to it (last,
-- as it is looked up for each row), which counts for a case alone, the regions whose cases, whose waiting and whose refused registrations
-- they see, and who they are, where they register or take up: what one recorded is seen while it waits, and what one assesses in that very
-- transaction, whose moment they bring too.
create or replace function auth.sees(
  r public.registrations, p_tied boolean, p_cases public.region[], p_waiting public.region[], p_refused public.region[], p_me uuid,
  p_now timestamptz
) returns boolean language sql stable
return r.region = any (case r.assessment when 'taken_up' then p_cases when 'pending' then p_waiting else p_refused end)
  or p_me = case when r.assessment = 'pending' then r.recorded_by when r.assessed_at = p_now then r.assessed_by end
  or (r.assessment = 'taken_up' and p_tied);
grant execute on function auth.sees(public.registrations, boolean, public.region[], public.region[], public.region[], uuid, timestamptz) to portal_person;
