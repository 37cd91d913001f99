-- What a list names, in the column and of the table that the trigger says, is of the same case: a list can't say so by a foreign key.
create or replace function public.guard_listed() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  is_elsewhere boolean;
begin
  execute format('select exists (select from unnest(($1).%I) as named (id)
    where not exists (select from %I t where t.id = named.id and t.registration_id = ($1).registration_id))', tg_argv[0], tg_argv[1])
    into is_elsewhere using new;
  if is_elsewhere then
    raise exception using errcode = '42501', message = 'names what is of another case';
  end if;
  return new;
end $$;
