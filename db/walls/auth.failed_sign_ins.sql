grant select, insert, delete on auth.failed_sign_ins to portal_sign_in;

create policy sign_in_keeps on auth.failed_sign_ins to portal_sign_in using (true);
