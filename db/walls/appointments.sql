select entry_wall('appointments', 'made_on');
-- A moment that is none (infinity) would take the week of whoever sees it.
create policy moments_are_moments on appointments as restrictive for insert to portal_person
  with check (at between '0001-01-02' and '9999-12-30');
