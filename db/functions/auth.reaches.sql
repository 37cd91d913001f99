-- Whether who entered sees a registration: for functions with the owner's rights, whom the policy `person_reads` of registrations does
-- not bind. It says the same (db/reach.database.test.ts).
create or replace function auth.reaches(p_registration uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.registrations r where r.id = p_registration and (
    (auth.role() = 'mediator' and (
      (r.decision = 'taken_up' and r.mediator_id = auth.uid())
      or (r.decision = 'pending' and (r.region = any (auth.regions()) or r.recorded_by = auth.uid()))))
    or (auth.role() = 'coordinator' and (
      r.region = any (auth.regions())
      or r.mediator_id = auth.uid()
      or (r.decision = 'pending' and r.recorded_by = auth.uid())))
    or (auth.role() = 'registration_desk' and (r.decision <> 'taken_up' or r.assessed_at = transaction_timestamp()))))
$$;
