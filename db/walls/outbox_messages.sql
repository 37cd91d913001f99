grant select, insert on outbox_messages to portal_person;
grant insert on outbox_messages to portal_sign_in;

create policy admin_reads on outbox_messages for select to portal_person using ((select auth.role()) = 'admin');
create policy admin_writes on outbox_messages for insert to portal_person with check ((select auth.role()) = 'admin');
create policy sign_in_writes on outbox_messages for insert to portal_sign_in with check (true);

create trigger stamp before insert on outbox_messages for each row when (current_user <> 'portal_job') execute function stamp();
