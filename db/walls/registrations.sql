grant select, insert, update (assessment, assessed_on, not_taken_up_reason, assessed_at, assessed_by, mediator_id, closed_on)
  on registrations to portal_person;
-- What an import needs; that includes telling the planner how many rows there are now.
grant select, insert, update, maintain on registrations to portal_job;

-- The same is asked by `auth.reaches`.
create policy person_reads on registrations for select to portal_person using (auth.sees(registrations,
  exists (select from case_access a where a.registration_id = registrations.id and a.until_on is null
           and a.user_id = (select auth.uid_as('mediator', 'coordinator'))),
  (select auth.regions_seen('taken_up')), (select auth.regions_seen('pending')), (select auth.regions_seen('not_taken_up')),
  (select auth.uid_as('mediator', 'coordinator', 'registration_desk')), (select auth.now())));

-- What waits has no number, so that an insert can't tell whether a number is in use: a policy is asked before an index.
create policy person_registers on registrations for insert to portal_person with check (
  (select auth.role()) in ('mediator', 'coordinator', 'registration_desk')
  and recorded_by = (select auth.uid()) and assessment = 'pending' and received_on between '1900-01-01' and (select auth.latest_day())
  and (offence_on is null or offence_on between '1900-01-01' and (select auth.latest_day()))
  and (offence_until is null or offence_until between offence_on and (select auth.latest_day()))
  and case_year is null and case_sequence is null and mediator_id is null and assessed_at is null and assessed_by is null
  and ref is null and import_hash is null);

-- USING alone bounds a statement that reads no column, so each policy says whose rows it is about on both sides. Whom a case may be
-- given to, and by whom, says guard_registration.
create policy person_assesses on registrations for update to portal_person
  using (assessment = 'pending' and region = any ((select auth.regions_seen('pending'))::region[]))
  with check (assessment <> 'pending' and closed_on is null and region = any ((select auth.regions_seen('pending'))::region[])
    and assessed_by = (select auth.uid()) and assessed_at = (select auth.now())
    and assessed_on between received_on and (select auth.latest_day())
    and (assessment = 'taken_up' or (select auth.role()) <> 'mediator'));

create policy person_works_on_case on registrations for update to portal_person
  using (assessment = 'taken_up' and closed_on is null and auth.reaches(id))
  with check (assessment = 'taken_up' and assessed_at is distinct from (select auth.now()) and auth.reaches(id)
    and (closed_on is null or closed_on between assessed_on and (select auth.latest_day())));

-- Nothing of a closed case changes; it can be locked by whoever may reopen it.
create policy person_locks on registrations for update to portal_person
  using (closed_on is not null and (select auth.role()) = 'coordinator' and auth.reaches(id)) with check (false);

-- What is no case can be locked by whoever may put right what was registered of it (party_versions); it changes by that alone.
create policy person_locks_registered on registrations for update to portal_person
  using (assessment <> 'taken_up' and (select auth.role()) in ('mediator', 'coordinator', 'registration_desk') and auth.reaches(id))
  with check (false);

create policy job_works on registrations to portal_job using ((select auth.is_job()));
create policy owner_reads on registrations for select to portal_owner using (true);
create policy owner_corrects on registrations for update to portal_owner using (closed_on is null) with check (closed_on is null);
create policy owner_reopens on registrations for update to portal_owner using (closed_on is not null) with check (closed_on is null);

create trigger guard_lengths before insert or update on registrations for each row
  when (current_user <> 'portal_job') execute function guard_lengths('account');
create trigger give_case_number before insert or update of assessment on registrations for each row
  when (new.assessment = 'taken_up' and new.case_sequence is null) execute function give_case_number();
create trigger guard_registration before update on registrations for each row
  when (current_user = 'portal_person') execute function guard_registration();
-- At the end of the transaction: a report may come in before or after the day.
create constraint trigger tie_closing after update of closed_on on registrations deferrable initially deferred for each row
  when (current_user = 'portal_person') execute function tie_closing();
create trigger end_standing after update of closed_on on registrations for each row
  when (new.closed_on is not null) execute function end_standing();
create trigger keep_mediator after update of mediator_id, assessment on registrations for each row
  when ((new.mediator_id, new.assessment) is distinct from (old.mediator_id, old.assessment)) execute function keep_mediator();
create trigger keep_mediators_brought after insert on registrations referencing new table as brought
  for each statement execute function keep_mediator();
create trigger stamp before insert on registrations for each row when (current_user <> 'portal_job') execute function stamp();

-- Estimates tell nothing of when it was; of the other columns a migration says so.
alter table registrations alter offence_until set statistics 0;
