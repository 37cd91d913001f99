select entry_wall('mediated_contacts', 'held_on');
grant update on mediated_contacts to portal_job;
