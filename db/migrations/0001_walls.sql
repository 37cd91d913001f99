-- The second wall (docs/decisions/0003): forced row-level security under roles that own nothing.
-- Each transaction enters as a principal; the database itself looks it up and signs the context for that transaction.

create table auth.context_key (key bytea not null);
--> statement-breakpoint
insert into auth.context_key values (ext.gen_random_bytes(32));
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------------------------------
-- The context: kind|id|role|regions|backend|transaction, with its HMAC, local to the transaction.
-- ---------------------------------------------------------------------------------------------------------------

create function auth.seal(p_claim text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select p || '|' || encode(ext.hmac(convert_to(p, 'UTF8'), (select key from auth.context_key), 'sha256'), 'hex')
    from (select p_claim || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp())) as s (p)
$$;
--> statement-breakpoint

-- Enters as the person of a session: refuses one that ended, expired, stood idle for 30 minutes, or whose account ended.
create function auth.enter(p_token text) returns table (id uuid, name text, role public.role, regions public.region[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  session_hash bytea := sha256(convert_to(p_token, 'UTF8'));
  seen timestamptz;
begin
  select u.id, u.name, u.role, u.regions, s.last_seen_at into id, name, role, regions, seen
    from auth.sessions s join public.users u on u.id = s.user_id
   where s.token_hash = session_hash and s.ended_at is null and s.expires_at > clock_timestamp()
     and s.last_seen_at > clock_timestamp() - interval '30 minutes' and u.ended_at is null;
  if id is null then
    raise exception using errcode = '28000', message = 'session refused';
  end if;
  if seen < clock_timestamp() - interval '1 minute' then
    update auth.sessions s set last_seen_at = clock_timestamp() where s.token_hash = session_hash;
  end if;
  perform set_config('app.ctx', auth.seal('person|' || id || '|' || role || '|' || array_to_string(regions, ',')), true);
  return next;
end $$;
--> statement-breakpoint

-- Enters as a job, by its name: for the login that web requests do not have.
create function auth.enter_job(p_job text) returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if p_job !~ '^[a-z_]{1,40}$' then
    raise exception using errcode = '28000', message = 'job refused';
  end if;
  perform set_config('app.ctx', auth.seal('job|' || p_job || '||'), true);
end $$;
--> statement-breakpoint

-- The parts of the context, or null where nobody entered; 28000 where it was forged, or made for another transaction.
create function auth.context() returns text[] language plpgsql stable parallel restricted security definer
set search_path = pg_catalog, pg_temp as $$
declare
  sealed text := nullif(current_setting('app.ctx', true), '');
  parts text[] := string_to_array(sealed, '|');
begin
  if sealed is null then return null; end if;
  if sealed is distinct from auth.seal(array_to_string(parts[1:4], '|')) then
    raise exception using errcode = '28000', message = 'context refused';
  end if;
  return parts;
end $$;
--> statement-breakpoint
create function auth.uid() returns uuid language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select case when c[1] = 'person' then c[2]::uuid end from auth.context() c $$;
--> statement-breakpoint
create function auth.role() returns public.role language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select case when c[1] = 'person' then c[3]::public.role end from auth.context() c $$;
--> statement-breakpoint
create function auth.regions() returns public.region[] language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$
  select case when c[1] = 'person' then string_to_array(c[4], ',')::public.region[] end from auth.context() c $$;
--> statement-breakpoint
create function auth.principal() returns text language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select c[1] || ':' || c[2] from auth.context() c $$;
--> statement-breakpoint
create function auth.is_job() returns boolean language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select coalesce((select c[1] = 'job' from auth.context() c), false) $$;
--> statement-breakpoint

-- Taking a registration up gives it the next case number of its year. The year's row stays locked until the transaction
-- ends, so that numbers have no gap; nobody can take a number without taking a registration up, nor take one up under
-- another's name or at another moment.
create function public.give_case_number() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  new.case_year := extract(year from new.decided_on);
  insert into public.case_sequences as s (year, last) values (new.case_year, 1)
    on conflict (year) do update set last = s.last + 1 returning s.last into new.case_sequence;
  if auth.uid() is not null then
    new.assessed_by := auth.uid();
    new.assessed_at := transaction_timestamp();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger give_case_number before insert or update of decision on registrations for each row
  when (new.decision = 'taken_up' and new.case_sequence is null) execute function give_case_number();
--> statement-breakpoint

-- What was decided of a registration stays as it was, and a case goes to somebody who mediates in its region and still works
-- here. It binds persons; history that a job brings in may be otherwise.
create function public.guard_registration() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.decision <> 'pending' and
     row(new.decision, new.decided_on, new.not_taken_up_reason, new.assessed_at, new.assessed_by) is distinct from
     row(old.decision, old.decided_on, old.not_taken_up_reason, old.assessed_at, old.assessed_by) then
    raise exception using errcode = '42501', message = 'assessed already';
  end if;
  if new.mediator_id is distinct from old.mediator_id and not exists (
       select from users u where u.id = new.mediator_id and u.role in ('mediator', 'coordinator')
          and new.region = any (u.regions) and u.ended_at is null) then
    raise exception using errcode = '42501', message = 'no mediator of the region';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_registration before update on registrations for each row
  when (current_user = 'portal_person') execute function guard_registration();
--> statement-breakpoint

-- The moment of recording is the transaction's, whatever a person's statement says.
create function public.stamp() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.recorded_at := transaction_timestamp();
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['registrations', 'parties', 'contact_attempts', 'decisions', 'mediated_contacts', 'closing_reports',
      'users', 'outbox_messages', 'audit_entries', 'auth.one_time_links'] loop
    execute format('create trigger stamp before insert on %s for each row when (current_user <> ''portal_job'') execute function public.stamp()', t);
  end loop;
end $$;
--> statement-breakpoint

-- Writes the facts of registrations anew from the cases themselves: nobody can write facts but through this. Words as in the
-- contract `indicators` version 1: counted contact, main form, initiating side, agreed and went on, first attempt. What belongs
-- to each is gathered by itself and then joined; the statement is planned for as many as there are, one or a million.
create function public.keep_facts(p_ids uuid[]) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $keep$
begin
  execute $facts$
  with chosen as materialized (select unnest($1) as registration_id),
  asked as (
    select registration_id, case when count(distinct side) = 2 then 'both' else min(side)::text end::initiating_side as side
      from chosen join parties using (registration_id) where initiator group by registration_id
  ), contact as (
    select registration_id, array_agg(form order by held_on, form) as forms, min(held_on) as first_on, min(form) as main_form
      from chosen join mediated_contacts using (registration_id) join registrations r on r.id = registration_id
     where closed_on is null or held_on <= closed_on group by registration_id
  ), last_decision as (
    select distinct on (p.id) registration_id, side, d.decision
      from chosen join parties p using (registration_id) join registrations r on r.id = registration_id
      left join contact c using (registration_id)
      join decisions d on d.party_id = p.id and d.decided_on <= coalesce(c.first_on, r.closed_on, 'infinity')
     order by p.id, d.decided_on desc, d.sequence desc
  ), agreed as (
    select registration_id, count(distinct side) = 2 as both_sides
      from last_decision where decision = 'agreed' group by registration_id
  ), attempt as (
    select registration_id, count(*)::integer as outgoing, min(day) filter (where day >= r.decided_on) as first_on
      from chosen join parties p using (registration_id) join registrations r on r.id = registration_id
      join lateral (select (at at time zone 'Europe/Amsterdam')::date as day
                      from contact_attempts where party_id = p.id and direction = 'outgoing') a on true
     group by registration_id
  )
  insert into facts (registration_id, received_on, decision, decided_on, not_taken_up_reason, closed_on, referrer,
    offence_category, legal_phase, in_custody, region, initiating_side, main_form, counted_forms, both_agreed,
    closing_reason, recovery, first_attempt_on, outgoing_attempts)
  select r.id, received_on, r.decision, decided_on, not_taken_up_reason, closed_on, referrer, offence_category, legal_phase,
    in_custody, region, asked.side, contact.main_form, coalesce(contact.forms, '{}'), coalesce(agreed.both_sides, false),
    report.reason, report.recovery, attempt.first_on, coalesce(attempt.outgoing, 0)
  from chosen join registrations r on r.id = registration_id
  left join asked using (registration_id)
  left join contact using (registration_id)
  left join agreed using (registration_id)
  left join attempt using (registration_id)
  left join closing_reports report using (registration_id)
  on conflict (registration_id) do update set
    received_on = excluded.received_on, decision = excluded.decision, decided_on = excluded.decided_on,
    not_taken_up_reason = excluded.not_taken_up_reason, closed_on = excluded.closed_on, referrer = excluded.referrer,
    offence_category = excluded.offence_category, legal_phase = excluded.legal_phase, in_custody = excluded.in_custody,
    region = excluded.region, initiating_side = excluded.initiating_side, main_form = excluded.main_form,
    counted_forms = excluded.counted_forms, both_agreed = excluded.both_agreed, closing_reason = excluded.closing_reason,
    recovery = excluded.recovery, first_attempt_on = excluded.first_attempt_on, outgoing_attempts = excluded.outgoing_attempts
  $facts$ using p_ids;
end $keep$;
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------------------------------
-- Rights: nothing for everybody; then, for each login, what it needs. UPDATE is given by column.
-- ---------------------------------------------------------------------------------------------------------------

alter default privileges revoke execute on functions from public;
--> statement-breakpoint
revoke all on all functions in schema auth, public from public;
--> statement-breakpoint
grant usage on schema auth to portal_person, portal_sign_in, portal_reporting, portal_job;
--> statement-breakpoint
grant usage on schema public to portal_person, portal_sign_in, portal_reporting, portal_job;
--> statement-breakpoint
grant execute on function auth.context(), auth.uid(), auth.role(), auth.regions(), auth.principal(), auth.is_job()
  to portal_owner, portal_person, portal_sign_in, portal_reporting, portal_job;
--> statement-breakpoint
grant execute on function auth.enter(text) to portal_person, portal_reporting;
--> statement-breakpoint
grant execute on function auth.enter_job(text) to portal_job;
--> statement-breakpoint

grant select, insert on registrations, parties, contact_details, contact_attempts, decisions, mediated_contacts,
  closing_reports to portal_person, portal_job;
--> statement-breakpoint
grant update (decision, decided_on, not_taken_up_reason, assessed_at, assessed_by, mediator_id, closed_on) on registrations to portal_person;
--> statement-breakpoint
grant update (email, phone, street, house_number, postcode, city, country, reached_through, instructions,
  message_permission, version) on contact_details to portal_person;
--> statement-breakpoint
grant select on facts to portal_person, portal_reporting, portal_job;
--> statement-breakpoint
grant execute on function public.keep_facts(uuid[]) to portal_person, portal_job;
--> statement-breakpoint
grant insert on audit_entries to portal_person, portal_sign_in, portal_job;
--> statement-breakpoint
grant select on users to portal_person, portal_sign_in, portal_job;
--> statement-breakpoint
grant insert on users to portal_person, portal_job;
--> statement-breakpoint
grant update (ended_at) on users to portal_person;
--> statement-breakpoint
grant select, insert on outbox_messages to portal_person;
--> statement-breakpoint
grant insert on outbox_messages to portal_sign_in;
--> statement-breakpoint
grant select (user_id, started_at, last_seen_at, expires_at, ended_at), update (ended_at) on auth.sessions to portal_person;
--> statement-breakpoint
grant select, insert, update (ended_at) on auth.sessions to portal_sign_in;
--> statement-breakpoint
grant select, insert, update (password_hash, changed_at) on auth.credentials to portal_sign_in;
--> statement-breakpoint
grant insert on auth.credentials to portal_job;
--> statement-breakpoint
grant select, insert, update (used_at) on auth.one_time_links to portal_sign_in;
--> statement-breakpoint
grant insert on auth.one_time_links to portal_person, portal_job;
--> statement-breakpoint
grant select, insert, delete on auth.failed_sign_ins to portal_sign_in;
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------------------------------
-- Forced row-level security on every table: without a policy nothing is seen, not even by the owner.
-- ---------------------------------------------------------------------------------------------------------------

do $$ declare t regclass; begin
  for t in select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('public', 'auth') and c.relkind = 'r' loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;
--> statement-breakpoint

-- What the functions above need, as the owner.
create policy owner_reads on auth.context_key for select to portal_owner using (true);
--> statement-breakpoint
create policy owner_reads on auth.sessions for select to portal_owner using (true);
--> statement-breakpoint
create policy owner_marks_seen on auth.sessions for update to portal_owner using (true);
--> statement-breakpoint
create policy owner_reads on users for select to portal_owner using (true);
--> statement-breakpoint
create policy owner_counts on case_sequences to portal_owner using (true);
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['registrations', 'parties', 'contact_attempts', 'decisions', 'mediated_contacts', 'closing_reports'] loop
    execute format('create policy owner_reads on %I for select to portal_owner using (true)', t);
  end loop;
end $$;
--> statement-breakpoint
create policy owner_keeps on facts to portal_owner using (true);
--> statement-breakpoint

-- Registrations: a mediator's own cases and what waits in the region; a coordinator's regions; the desk's until taken up,
-- and in the very transaction that takes one up.
create policy person_reads on registrations for select to portal_person using (
  ((select auth.role()) = 'mediator' and (
    (decision = 'taken_up' and mediator_id = (select auth.uid()))
    or (decision = 'pending' and (region = any ((select auth.regions())::region[]) or recorded_by = (select auth.uid())))))
  or ((select auth.role()) = 'coordinator' and (
    region = any ((select auth.regions())::region[])
    or mediator_id = (select auth.uid())
    or (decision = 'pending' and recorded_by = (select auth.uid()))))
  or ((select auth.role()) = 'registration_desk' and (decision <> 'taken_up' or assessed_at = transaction_timestamp())));
--> statement-breakpoint
create policy person_registers on registrations for insert to portal_person with check (
  (select auth.role()) in ('mediator', 'coordinator', 'registration_desk')
  and recorded_by = (select auth.uid()) and decision = 'pending');
--> statement-breakpoint
-- USING alone bounds a statement that reads no column, so each policy says whose rows it is about on both sides.
create policy person_assesses on registrations for update to portal_person
  using (decision = 'pending' and (
    (select auth.role()) = 'registration_desk'
    or ((select auth.role()) in ('mediator', 'coordinator') and region = any ((select auth.regions())::region[]))))
  with check (decision <> 'pending' and closed_on is null
    and assessed_by = (select auth.uid()) and assessed_at = transaction_timestamp() and (
    (select auth.role()) = 'registration_desk'
    or ((select auth.role()) = 'coordinator' and region = any ((select auth.regions())::region[]))
    or ((select auth.role()) = 'mediator' and region = any ((select auth.regions())::region[])
        and decision = 'taken_up' and mediator_id = (select auth.uid()))));
--> statement-breakpoint
create policy person_works_on_case on registrations for update to portal_person
  using (decision = 'taken_up' and closed_on is null and (
    ((select auth.role()) in ('mediator', 'coordinator') and mediator_id = (select auth.uid()))
    or ((select auth.role()) = 'coordinator' and region = any ((select auth.regions())::region[]))))
  with check (decision = 'taken_up' and assessed_at is distinct from transaction_timestamp() and (
    ((select auth.role()) in ('mediator', 'coordinator') and mediator_id = (select auth.uid()))
    or ((select auth.role()) = 'coordinator' and region = any ((select auth.regions())::region[]))));
--> statement-breakpoint
create policy job_works on registrations to portal_job using ((select auth.is_job()));
--> statement-breakpoint

-- What belongs to a registration is seen with it.
create policy person_reads on parties for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
--> statement-breakpoint
create policy person_registers on parties for insert to portal_person with check (
  exists (select from registrations r where r.id = registration_id
           and r.decision = 'pending' and r.recorded_by = (select auth.uid())));
--> statement-breakpoint
create policy job_works on parties to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy person_reads on contact_details for select to portal_person
  using (exists (select from parties p where p.id = party_id));
--> statement-breakpoint
create policy person_registers on contact_details for insert to portal_person with check (
  exists (select from parties p join registrations r on r.id = p.registration_id
           where p.id = party_id and r.decision = 'pending' and r.recorded_by = (select auth.uid())));
--> statement-breakpoint
create policy person_corrects on contact_details for update to portal_person using (
  (select auth.role()) in ('mediator', 'coordinator')
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null));
--> statement-breakpoint
create policy job_works on contact_details to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy person_reads on contact_attempts for select to portal_person
  using (exists (select from parties p where p.id = party_id));
--> statement-breakpoint
create policy person_records on contact_attempts for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));
--> statement-breakpoint
create policy job_works on contact_attempts to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy person_reads on decisions for select to portal_person
  using (exists (select from parties p where p.id = party_id));
--> statement-breakpoint
create policy person_records on decisions for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and exists (select from parties p join registrations r on r.id = p.registration_id
               where p.id = party_id and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));
--> statement-breakpoint
create policy job_works on decisions to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy person_reads on mediated_contacts for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
--> statement-breakpoint
create policy person_records on mediated_contacts for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and exists (select from registrations r where r.id = registration_id
               and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));
--> statement-breakpoint
create policy job_works on mediated_contacts to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy person_reads on closing_reports for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
--> statement-breakpoint
create policy person_records on closing_reports for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and exists (select from registrations r where r.id = registration_id
               and r.decision = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));
--> statement-breakpoint
create policy job_works on closing_reports to portal_job using ((select auth.is_job()));
--> statement-breakpoint

-- Facts follow their registration; the reporting login reads them for those who may see figures.
create policy person_reads on facts for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
--> statement-breakpoint
create policy figures_read on facts for select to portal_reporting
  using ((select auth.role()) in ('mediator', 'coordinator', 'management'));
--> statement-breakpoint
create policy job_reads on facts for select to portal_job using ((select auth.is_job()));
--> statement-breakpoint

-- The audit trail is added to, under one's own name, and read by nobody here yet.
create policy principal_adds on audit_entries for insert to portal_person, portal_job
  with check (principal = (select auth.principal()) and user_id is not distinct from (select auth.uid()));
--> statement-breakpoint
create policy sign_in_adds on audit_entries for insert to portal_sign_in with check (principal = 'sign_in');
--> statement-breakpoint

-- Accounts: colleagues see each other; an admin keeps them.
create policy person_reads on users for select to portal_person using ((select auth.uid()) is not null);
--> statement-breakpoint
create policy admin_adds on users for insert to portal_person with check ((select auth.role()) = 'admin');
--> statement-breakpoint
create policy admin_changes on users for update to portal_person
  using ((select auth.role()) = 'admin' and id <> (select auth.uid()));
--> statement-breakpoint
create policy sign_in_reads on users for select to portal_sign_in using (true);
--> statement-breakpoint
create policy job_works on users to portal_job using ((select auth.is_job()));
--> statement-breakpoint

create policy admin_reads on outbox_messages for select to portal_person using ((select auth.role()) = 'admin');
--> statement-breakpoint
create policy admin_writes on outbox_messages for insert to portal_person with check ((select auth.role()) = 'admin');
--> statement-breakpoint
create policy sign_in_writes on outbox_messages for insert to portal_sign_in with check (true);
--> statement-breakpoint

create policy person_reads on auth.sessions for select to portal_person
  using (user_id = (select auth.uid()) or (select auth.role()) = 'admin');
--> statement-breakpoint
create policy admin_ends on auth.sessions for update to portal_person
  using ((select auth.role()) = 'admin') with check (ended_at is not null);
--> statement-breakpoint
create policy sign_in_reads on auth.sessions for select to portal_sign_in using (true);
--> statement-breakpoint
create policy sign_in_starts on auth.sessions for insert to portal_sign_in with check (true);
--> statement-breakpoint
create policy sign_in_ends on auth.sessions for update to portal_sign_in using (true) with check (ended_at is not null);
--> statement-breakpoint
create policy sign_in_keeps on auth.credentials to portal_sign_in using (true);
--> statement-breakpoint
create policy job_adds on auth.credentials for insert to portal_job with check ((select auth.is_job()));
--> statement-breakpoint
create policy sign_in_keeps on auth.one_time_links to portal_sign_in using (true);
--> statement-breakpoint
create policy admin_adds on auth.one_time_links for insert to portal_person
  with check ((select auth.role()) = 'admin' and purpose = 'first_password');
--> statement-breakpoint
create policy job_adds on auth.one_time_links for insert to portal_job with check ((select auth.is_job()));
--> statement-breakpoint
create policy sign_in_keeps on auth.failed_sign_ins to portal_sign_in using (true);
