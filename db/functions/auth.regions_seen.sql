-- The regions whose registrations the person who entered sees, by how these were assessed: a coordinator all of their regions, a
-- mediator what waits there, the desk whatever is no case, everywhere.
create or replace function auth.regions_seen(p_assessment public.assessment) returns public.region[] language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$
  select case auth.role()
    when 'coordinator' then auth.regions()
    when 'mediator' then case when p_assessment = 'pending' then auth.regions() end
    when 'registration_desk' then case when p_assessment <> 'taken_up' then enum_range(null::public.region) end
  end
$$;
grant execute on function auth.regions_seen(public.assessment) to portal_person;
