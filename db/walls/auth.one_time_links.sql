grant insert on auth.one_time_links to portal_mail, portal_job;
grant select, update (used_at) on auth.one_time_links to portal_sign_in;

-- Made by the sender for a mail that it is sending, and by the command line. Persons and the sign-in page make none, so that
-- nobody who asks for a link ever holds its token.
create policy mail_adds on auth.one_time_links for insert to portal_mail with check (exists (
  select from mails m where m.user_id = one_time_links.user_id and m.purpose = one_time_links.purpose
    and m.claimed_until > now() and m.sent_at is null and m.failed_at is null));
create policy job_adds on auth.one_time_links for insert to portal_job with check ((select auth.is_job()));
create policy sign_in_uses on auth.one_time_links to portal_sign_in using (true);

create trigger guard_lengths before insert or update on auth.one_time_links for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
create trigger guard_link before insert on auth.one_time_links for each row execute function auth.guard_link();
