-- Whether these rights want a second admin: all that see persons, and an admin's, who decides who does, whether somebody gets or loses
-- them; but not else management's, nor fewer than there were. The same rule as `wantsSecondAdmin` in lib/users/rules.ts.
create or replace function public.wants_second_admin(
  p_old_role public.role, p_old_regions public.region[], p_role public.role, p_regions public.region[]
) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(p_old_role = 'admin' and p_role <> 'admin', false) or p_role <> 'management' and not coalesce(
    (p_old_role = p_role or (p_old_role = 'coordinator' and p_role = 'mediator')) and p_regions <@ p_old_regions, false)
$$;
