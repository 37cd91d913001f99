grant insert on auth.one_time_links to portal_person, portal_job;
grant select, insert, update (used_at) on auth.one_time_links to portal_sign_in;

create policy admin_adds on auth.one_time_links for insert to portal_person
  with check ((select auth.role()) = 'admin' and purpose = 'first_password');
create policy sign_in_keeps on auth.one_time_links to portal_sign_in using (true);
create policy job_adds on auth.one_time_links for insert to portal_job with check ((select auth.is_job()));

create trigger stamp before insert on auth.one_time_links for each row when (current_user <> 'portal_job') execute function stamp();
