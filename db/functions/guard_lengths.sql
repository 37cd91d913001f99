-- Nobody fills the disk with one row: no value is longer than a thousand characters, and those of the columns that the trigger names
-- than twenty thousand, as the longest that a form takes. It binds sessions; what a job brings in, the import measured.
create or replace function public.guard_lengths() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare long text;
begin
  select key into long from jsonb_each_text(to_jsonb(new))
   where length(value) > case when key = any (coalesce(tg_argv::text[], '{}')) then 20000 else 1000 end limit 1;
  if found then
    raise exception using errcode = '22001', message = 'too long', column = long;
  end if;
  return new;
end $$;
