select entry_wall('contact_attempts', 'at');
grant update on contact_attempts to portal_job;
