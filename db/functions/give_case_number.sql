-- Taking a registration up gives it the next case number of its year. The year's row stays locked until the transaction
-- ends, so that numbers have no gap; nobody can take a number without taking a registration up, nor take one up under
-- another's name or at another moment.
create or replace function public.give_case_number() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  new.case_year := extract(year from new.assessed_on);
  insert into public.case_sequences as s (year, last) values (new.case_year, 1)
    on conflict (year) do update set last = s.last + 1 returning s.last into new.case_sequence;
  if auth.uid() is not null then
    new.assessed_by := auth.uid();
    new.assessed_at := auth.now();
  end if;
  return new;
end $$;
