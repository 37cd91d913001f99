grant select, insert, update (status, next_step, waits_for, until, tries, waiting_party_id, waiting_since, last_event_on, answered_on, last_attempt_at,
  last_attempt_channel, last_attempt_result, last_attempt_party_id) on standings to portal_person;
grant select, insert, update, delete, maintain on standings to portal_job;

-- A standing is seen with its case, kept while that is open, and goes when it closes. Its days were (but for that until which somebody considers), as those of what was recorded: one
-- that is none (infinity) would take the list of whoever sees the case from them.
create policy person_reads on standings for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
create policy person_begins on standings for insert to portal_person with check (
  (select auth.role()) in ('mediator', 'coordinator', 'registration_desk')
  and last_event_on between '0001-01-01' and (select auth.latest_day()) and answered_on between '0001-01-01' and (select auth.latest_day())
  and (last_attempt_at is null or last_attempt_at between '0001-01-02' and (select auth.latest()))
  and (until is null or until between '0001-01-01' and '9999-12-30') and (waiting_since is null or waiting_since between '0001-01-01' and (select auth.latest_day()))
  and exists (select from registrations r where r.id = registration_id and r.assessment = 'taken_up' and r.closed_on is null));
create policy person_keeps on standings for update to portal_person
  using (exists (select from registrations r where r.id = registration_id and r.closed_on is null))
  with check ((select auth.role()) in ('mediator', 'coordinator')
    and last_event_on between '0001-01-01' and (select auth.latest_day()) and answered_on between '0001-01-01' and (select auth.latest_day())
    and (last_attempt_at is null or last_attempt_at between '0001-01-02' and (select auth.latest()))
    and (until is null or until between '0001-01-01' and '9999-12-30') and (waiting_since is null or waiting_since between '0001-01-01' and (select auth.latest_day()))
    and exists (select from registrations r where r.id = registration_id and r.closed_on is null));

create policy owner_ends on standings to portal_owner using (true);
create policy job_works on standings to portal_job using ((select auth.is_job()));

create trigger guard_lengths before insert or update on standings for each row
  when (current_user <> 'portal_job') execute function guard_lengths('waits_for');
