-- Who takes part in a contact is a party of its case: a list can't say so by a foreign key.
create or replace function public.guard_participants() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from unnest(new.participants) as named (id)
              where not exists (select from parties p where p.id = named.id and p.registration_id = new.registration_id)) then
    raise exception using errcode = '42501', message = 'takes part in another case';
  end if;
  return new;
end $$;
