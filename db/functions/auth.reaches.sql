-- Whether who entered sees a registration: for functions with the owner's rights, whom the policies of registrations do not bind, and
-- for policies. It asks what the policy `person_reads` asks (db/reach.database.test.ts).
create or replace function auth.reaches(p_registration uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select exists (select from public.registrations r where r.id = p_registration and auth.sees(r,
    exists (select from public.case_access a where a.registration_id = r.id and a.until_on is null
             and a.user_id = (select auth.uid_as('mediator', 'coordinator'))),
    (select auth.regions_seen('taken_up')), (select auth.regions_seen('pending')), (select auth.regions_seen('not_taken_up')),
    (select auth.uid_as('mediator', 'coordinator', 'registration_desk')), (select auth.now())))
$$;
grant execute on function auth.reaches(uuid) to portal_person;
