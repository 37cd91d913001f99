-- What was registered is corrected by a version, and the row that it is of says what the newest version says: that is kept here alone, and
-- no person's statement writes that row (docs/decisions/0058). The trigger says of which table the row is, which column names it, and which
-- columns both have. Before it comes in, what stands becomes a version too, where none says so yet: none does before the first correction,
-- and an import may have changed it since. The row stays locked meanwhile, so that of two corrections one comes after the other.
create or replace function public.correct_registered() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  columns constant text := (select string_agg(quote_ident(name), ', ') from unnest(tg_argv[2:]) name);
  of_row constant uuid := (to_jsonb(new) ->> tg_argv[1])::uuid;
  newest uuid;
  stood uuid;
begin
  if tg_when = 'AFTER' then
    execute format('update public.%1$I set (%2$s) = (select %2$s from public.%3$I where id = $1) where id = $2',
      tg_argv[0], columns, tg_table_name) using new.id, of_row;
    return null;
  end if;
  execute format('select from public.%1$I where id = $1 for update', tg_argv[0]) using of_row;
  execute format('select id from public.%1$I v where %2$I = $1 and not exists (select from public.%1$I later where later.corrects = v.id)',
    tg_table_name, tg_argv[1]) into newest using of_row;
  execute format('insert into public.%1$I (registration_id, %2$s%3$s, corrects, recorded_at, recorded_by)
      select r.id, %4$s%5$s, $2, case when $2 is null then t.recorded_at else auth.now() end,
             case when $2 is null then coalesce(t.recorded_by, r.recorded_by) end
        from public.%6$I t join public.registrations r on r.id = $3
       where t.id = $1 and ($2 is null or row(%7$s) is distinct from (select row(%8$s) from public.%1$I v where v.id = $2)) returning id',
    tg_table_name, case when tg_argv[0] = 'registrations' then '' else quote_ident(tg_argv[1]) || ', ' end, columns,
    case when tg_argv[0] = 'registrations' then '' else 't.id, ' end,
    (select string_agg('t.' || quote_ident(name), ', ') from unnest(tg_argv[2:]) name), tg_argv[0],
    (select string_agg('t.' || quote_ident(name), ', ') from unnest(tg_argv[2:]) name),
    (select string_agg('v.' || quote_ident(name), ', ') from unnest(tg_argv[2:]) name))
    into stood using of_row, newest, new.registration_id;
  new.corrects := coalesce(stood, newest);
  return new;
end $$;
