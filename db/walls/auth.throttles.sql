grant select, insert, update (failures, failed_at, free_at), delete on auth.throttles to portal_sign_in;

create policy sign_in_keeps on auth.throttles to portal_sign_in using (true);

create trigger guard_lengths before insert or update on auth.throttles for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
