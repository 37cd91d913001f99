grant select, insert on reopenings to portal_person, portal_job;

create policy person_reads on reopenings for select to portal_person
  using (exists (select from closing_reports c where c.id = closing_report_id));
-- A coordinator records it, of the last closing and with its day.
create policy person_reopens on reopenings for insert to portal_person with check (
  recorded_by = (select auth.uid()) and (select auth.role()) = 'coordinator'
  and reason ~ '[^[:space:]\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFEFF\uFFA0]'
  and reopened_on between reopenings.closed_on and (select auth.latest_day())
  and exists (select from closing_reports c join registrations r on r.id = c.registration_id
               where c.id = closing_report_id and r.closed_on = reopenings.closed_on));

create policy job_works on reopenings to portal_job using ((select auth.is_job()));
create policy owner_reads on reopenings for select to portal_owner using (true);

create trigger guard_lengths before insert or update on reopenings for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger stamp before insert on reopenings for each row when (current_user <> 'portal_job') execute function stamp();
create trigger reopen after insert on reopenings for each row when (current_user = 'portal_person') execute function reopen();
