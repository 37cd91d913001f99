select entry_wall('decisions', 'decided_on');
-- An import has no key of a decision: it takes all of a party away and brings them anew.
grant delete on decisions to portal_job;
create trigger guard_number before insert on decisions for each row execute function guard_number('sequence');
