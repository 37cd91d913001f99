-- The person who entered, where they have one of these roles; else null.
create or replace function auth.uid_as(variadic p_roles public.role[]) returns uuid language sql stable parallel restricted
set search_path = pg_catalog, pg_temp as $$ select case when auth.role() = any (p_roles) then auth.uid() end $$;
grant execute on function auth.uid_as(public.role[]) to portal_person;
