select entry_wall('mediated_contacts', 'held_on');
grant update on mediated_contacts to portal_job;
create trigger guard_listed before insert or update on mediated_contacts for each row
  when (new.participants is not null) execute function guard_listed('participants', 'parties');
