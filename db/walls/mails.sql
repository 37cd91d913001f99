grant select, insert on mails to portal_person;
grant select (user_id, recorded_at), insert on mails to portal_sign_in;
grant select, update (attempts, due_at, claimed_until, sent_at, failed_at, problem, reply) on mails to portal_mail;

-- An admin sees that a mail waits, and may have a first link sent; the sign-in page has a link sent to whoever asks; the sender takes
-- what waits. guard_mail says to whom it goes.
create policy admin_reads on mails for select to portal_person using ((select auth.role()) = 'admin');
create policy admin_sends on mails for insert to portal_person
  with check ((select auth.role()) = 'admin' and purpose = 'first_password');
create policy sign_in_counts on mails for select to portal_sign_in using (true);
create policy sign_in_sends on mails for insert to portal_sign_in with check (true);
create policy mail_reads on mails for select to portal_mail using (true);
create policy mail_marks on mails for update to portal_mail using (sent_at is null and failed_at is null) with check (true);

create trigger guard_lengths before insert or update on mails for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger guard_mail before insert on mails for each row execute function guard_mail();
