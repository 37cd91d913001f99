grant select, insert, update (password_hash, changed_at) on auth.credentials to portal_sign_in;
grant insert on auth.credentials to portal_job;

create policy sign_in_keeps on auth.credentials to portal_sign_in using (true);
create policy job_adds on auth.credentials for insert to portal_job with check ((select auth.is_job()));

-- What has_password and the guards of links and mail need.
create policy owner_reads on auth.credentials for select to portal_owner using (true);

create trigger guard_lengths before insert or update on auth.credentials for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
