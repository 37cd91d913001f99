-- Nobody fills the disk with one row: no value is longer than a thousand characters, and those of the columns that the trigger names
-- than twenty thousand, as the longest that a form takes, or than it says (`content=1000000`). It binds sessions; what a job brings in,
-- the import measured.
create or replace function public.guard_lengths() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare long text;
begin
  select key into long from jsonb_each_text(to_jsonb(new))
   where length(value) > 1000 and length(value) > coalesce((
     select coalesce(nullif(split_part(named, '=', 2), '')::int, 20000) from unnest(tg_argv::text[]) named where split_part(named, '=', 1) = key
   ), 1000) limit 1;
  if found then
    raise exception using errcode = '22001', message = 'too long', column = long;
  end if;
  return new;
end $$;
