CREATE TABLE "reopenings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"closing_report_id" uuid NOT NULL,
	"closed_on" date NOT NULL,
	"reopened_on" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "reopenings_closing_report_id_key" UNIQUE("closing_report_id")
);
--> statement-breakpoint
ALTER TABLE "closing_reports" DROP CONSTRAINT "closing_reports_registration_id_key";--> statement-breakpoint
ALTER TABLE "closing_reports" ADD COLUMN "sequence" integer NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "closing_reports_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "voided" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "voided" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "voided" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_closing_report_id_closing_reports_id_fk" FOREIGN KEY ("closing_report_id") REFERENCES "public"."closing_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."contact_attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."mediated_contacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closing_reports_registration_id_sequence_idx" ON "closing_reports" USING btree ("registration_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_attempts_corrects_key" ON "contact_attempts" USING btree ("corrects") WHERE "contact_attempts"."corrects" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_corrects_key" ON "decisions" USING btree ("corrects") WHERE "decisions"."corrects" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "mediated_contacts_corrects_key" ON "mediated_contacts" USING btree ("corrects") WHERE "mediated_contacts"."corrects" is not null;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_corrected" CHECK (("contact_attempts"."corrects" is null) = ("contact_attempts"."reason" is null) and ("contact_attempts"."corrects" is not null or not "contact_attempts"."voided"));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_corrected" CHECK (("decisions"."corrects" is null) = ("decisions"."reason" is null) and ("decisions"."corrects" is not null or not "decisions"."voided"));--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_corrected" CHECK (("mediated_contacts"."corrects" is null) = ("mediated_contacts"."reason" is null) and ("mediated_contacts"."corrects" is not null or not "mediated_contacts"."voided"));--> statement-breakpoint

-- Of each entry the newest version counts, unless it says that nothing happened. That is said here alone; facts, status, lists
-- and rules ask for `counts` (docs/decisions/0011). A version belongs to the case of what it corrects, and a decision keeps its
-- place in the order of recording. Nobody else may change what was recorded: the functions have their owner's rights. What is
-- corrected stops counting after the version came in, since a row that comes in for nothing (on conflict) must change nothing.
create function public.guard_version() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare corrected record;
begin
  new.counts := not new.voided;
  if new.corrects is null then return new; end if;
  execute format('select * from public.%I where id = $1', tg_table_name) into corrected using new.corrects;
  if tg_table_name = 'mediated_contacts' then
    if new.registration_id is distinct from corrected.registration_id then
      raise exception using errcode = '42501', message = 'corrects what is not of the case';
    end if;
  elsif not exists (select from public.parties one join public.parties other using (registration_id)
                     where one.id = new.party_id and other.id = corrected.party_id) then
    raise exception using errcode = '42501', message = 'corrects what is not of the case';
  end if;
  if tg_table_name = 'decisions' then new.sequence := corrected.sequence; end if;
  return new;
end $$;
--> statement-breakpoint
create function public.supersede_version() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  execute format('update public.%I set counts = false where id = $1', tg_table_name) using new.corrects;
  return null;
end $$;
--> statement-breakpoint
-- An order of recording is given, not chosen: "overriding system value" would else place a row last for ever.
create function public.give_sequence() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  new.sequence := nextval(pg_get_serial_sequence('public.' || tg_table_name, 'sequence'));
  return new;
end $$;
--> statement-breakpoint
do $$ declare t text; begin
  foreach t in array array['decisions', 'closing_reports'] loop
    execute format('create trigger give_sequence before insert on %I for each row when (current_user = ''portal_person'')
      execute function public.give_sequence()', t);
  end loop;
  foreach t in array array['contact_attempts', 'decisions', 'mediated_contacts'] loop
    execute format('create trigger supersede_version after insert on %I for each row when (new.corrects is not null)
      execute function public.supersede_version()', t);
    execute format('create policy owner_keeps on %I for update to portal_owner using (true)', t);
    execute format('create trigger guard_version before insert on %I for each row when (new.corrects is not null or not new.counts)
      execute function public.guard_version()', t);
  end loop;
end $$;
--> statement-breakpoint

-- Reopening: a coordinator records it, of the last closing and with its day, and that opens the case: no statement of a person
-- does. Nothing else of a closed case changes; it can be locked by who may reopen it.
grant select, insert on reopenings to portal_person, portal_job;
--> statement-breakpoint
alter table reopenings enable row level security;
--> statement-breakpoint
alter table reopenings force row level security;
--> statement-breakpoint
create trigger stamp before insert on reopenings for each row when (current_user <> 'portal_job') execute function public.stamp();
--> statement-breakpoint
create policy person_reads on reopenings for select to portal_person
  using (exists (select from closing_reports c where c.id = closing_report_id));
--> statement-breakpoint
create policy person_reopens on reopenings for insert to portal_person with check (
  recorded_by = (select auth.uid()) and (select auth.role()) = 'coordinator'
  and exists (select from closing_reports c join registrations r on r.id = c.registration_id
               where c.id = closing_report_id and r.closed_on = reopenings.closed_on));
--> statement-breakpoint
create function public.reopen() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.registrations r set closed_on = null
   where r.closed_on = new.closed_on and new.closing_report_id =
     (select c.id from public.closing_reports c where c.registration_id = r.id order by c.sequence desc limit 1)
     and r.id = (select c.registration_id from public.closing_reports c where c.id = new.closing_report_id);
  if not found then raise exception using errcode = '42501', message = 'not closed with this report'; end if;
  return null;
end $$;
--> statement-breakpoint
create policy owner_reopens on registrations for update to portal_owner using (closed_on is not null) with check (closed_on is null);
--> statement-breakpoint
create trigger reopen after insert on reopenings for each row when (current_user = 'portal_person') execute function public.reopen();
--> statement-breakpoint
create policy job_works on reopenings to portal_job using ((select auth.is_job()));
--> statement-breakpoint
create policy person_locks on registrations for update to portal_person
  using (closed_on is not null and (select auth.role()) = 'coordinator'
    and (region = any ((select auth.regions())::region[]) or mediator_id = (select auth.uid())))
  with check (false);
--> statement-breakpoint
create or replace function public.guard_registration() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.decision <> 'pending' and
     row(new.decision, new.decided_on, new.not_taken_up_reason, new.assessed_at, new.assessed_by) is distinct from
     row(old.decision, old.decided_on, old.not_taken_up_reason, old.assessed_at, old.assessed_by) then
    raise exception using errcode = '42501', message = 'assessed already';
  end if;
  if old.closed_on is not null then
    raise exception using errcode = '42501', message = 'closed';
  end if;
  if new.mediator_id is distinct from old.mediator_id and not exists (
       select from users u where u.id = new.mediator_id and u.role in ('mediator', 'coordinator')
          and new.region = any (u.regions) and u.ended_at is null) then
    raise exception using errcode = '42501', message = 'no mediator of the region';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- As before, of the versions that count, and of the last closing of a case that is closed.
create or replace function public.keep_facts(p_ids uuid[]) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $keep$
begin
  execute $facts$
  with chosen as materialized (select unnest($1) as registration_id),
  asked as (
    select registration_id, case when count(distinct side) = 2 then 'both' else min(side)::text end::initiating_side as side
      from chosen join parties using (registration_id) where initiator group by registration_id
  ), contact as (
    select registration_id, array_agg(form order by form) as forms, min(held_on) as first_on, min(form) as main_form
      from chosen join mediated_contacts using (registration_id) join registrations r on r.id = registration_id
     where counts and (closed_on is null or held_on <= closed_on) group by registration_id
  ), last_decision as (
    select distinct on (p.id) registration_id, side, d.decision
      from chosen join parties p using (registration_id) join registrations r on r.id = registration_id
      left join contact c using (registration_id)
      join decisions d on d.party_id = p.id and d.counts and d.decided_on <= coalesce(c.first_on, r.closed_on, 'infinity')
     order by p.id, d.decided_on desc, d.sequence desc
  ), agreed as (
    select registration_id, count(distinct side) = 2 as both_sides
      from last_decision where decision = 'agreed' group by registration_id
  ), attempt as (
    select registration_id, count(*)::integer as outgoing, min(day) filter (where day >= r.decided_on) as first_on
      from chosen join parties p using (registration_id) join registrations r on r.id = registration_id
      join lateral (select (at at time zone 'Europe/Amsterdam')::date as day
                      from contact_attempts where party_id = p.id and counts and direction = 'outgoing') a on true
     group by registration_id
  ), report as (
    select distinct on (registration_id) registration_id, c.reason, c.recovery
      from chosen join closing_reports c using (registration_id) join registrations r on r.id = registration_id
     where closed_on is not null order by registration_id, c.sequence desc
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
  left join report using (registration_id)
  on conflict (registration_id) do update set
    received_on = excluded.received_on, decision = excluded.decision, decided_on = excluded.decided_on,
    not_taken_up_reason = excluded.not_taken_up_reason, closed_on = excluded.closed_on, referrer = excluded.referrer,
    offence_category = excluded.offence_category, legal_phase = excluded.legal_phase, in_custody = excluded.in_custody,
    region = excluded.region, initiating_side = excluded.initiating_side, main_form = excluded.main_form,
    counted_forms = excluded.counted_forms, both_agreed = excluded.both_agreed, closing_reason = excluded.closing_reason,
    recovery = excluded.recovery, first_attempt_on = excluded.first_attempt_on, outgoing_attempts = excluded.outgoing_attempts
  $facts$ using p_ids;
end $keep$;
