select entry_wall('decisions', 'decided_on');
-- An import has no key of a decision: it takes all that came of it away and brings them anew. What else was said of consent has a
-- note, of which no statistics are kept either.
grant delete on decisions to portal_job;
create trigger guard_number before insert on decisions for each row execute function guard_number('sequence');
