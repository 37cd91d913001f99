grant select, insert, update (last_used_at), delete on auth.devices to portal_sign_in;

create policy sign_in_keeps on auth.devices to portal_sign_in using (true);

create trigger guard_lengths before insert or update on auth.devices for each row
  when (current_user <> 'portal_job') execute function guard_lengths();
