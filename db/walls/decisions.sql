select entry_wall('decisions', 'decided_on');
-- An import has no key of a decision: it takes all that came of it away and brings them anew. What else was said of consent has a
-- note, of which no statistics are kept either.
grant delete on decisions to portal_job;
create trigger guard_number before insert on decisions for each row execute function guard_number('sequence');
-- A day that is none (infinity) would take the story of its case from whoever sees it.
create policy days_are_days on decisions as restrictive for insert to portal_person
  with check (until is null or until between '0001-01-01' and '9999-12-30');
