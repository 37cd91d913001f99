grant select, insert on closing_reports to portal_person;
grant select, insert, update, maintain on closing_reports to portal_job;

create policy person_reads on closing_reports for select to portal_person
  using (exists (select from registrations r where r.id = registration_id));
create policy person_records on closing_reports for insert to portal_person with check (
  recorded_by = (select auth.uid())
  and import_hash is null and summary ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and exists (select from registrations r where r.id = registration_id
               and r.assessment = 'taken_up' and r.closed_on is null)
  and (select auth.role()) in ('mediator', 'coordinator'));

create policy job_works on closing_reports to portal_job using ((select auth.is_job()));
create policy owner_reads on closing_reports for select to portal_owner using (true);

create trigger guard_lengths before insert or update on closing_reports for each row
  when (current_user <> 'portal_job') execute function guard_lengths('summary');
create trigger guard_listed before insert or update on closing_reports for each row
  when (cardinality(new.goals) > 0) execute function guard_listed('goals', 'goals');
create trigger stamp before insert on closing_reports for each row when (current_user <> 'portal_job') execute function stamp();
create trigger guard_number before insert on closing_reports for each row execute function guard_number('sequence');
-- At the end of the transaction: the day may come in before or after the report.
create constraint trigger tie_closing after insert on closing_reports deferrable initially deferred for each row
  when (current_user = 'portal_person') execute function tie_closing();
