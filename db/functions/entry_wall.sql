-- The wall of a kind of entry, the same for each (docs/decisions/0041): it is seen with its case, recorded by whoever works on that while
-- it is open, under their own name, of a day or moment (`p_happened`) that was, and never changed: a version takes another's place.
-- A kind that imports bring has the columns of one, which nobody else fills. What a kind wants beside this stands in its own file.
create or replace function public.entry_wall(p_table text, p_happened text) returns void language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  is_imported constant boolean := exists (select from pg_attribute where attrelid = p_table::regclass and attname = 'import_hash');
  latest constant text := case (select atttypid::regtype::text from pg_attribute where attrelid = p_table::regclass and attname = p_happened)
    when 'date' then 'auth.latest_day()' else 'auth.latest()' end;
  is_open constant text := 'exists (select from registrations r where r.id = registration_id and r.assessment = ''taken_up'' and r.closed_on is null)';
  written text;
  -- What is written of persons may be as long as the longest that a form takes.
  texts constant text := (select coalesce(string_agg(quote_literal(attname), ', '), '') from pg_attribute
    where attrelid = p_table::regclass and atttypid = 'text'::regtype and attname not in ('ref', 'import_hash') and not attisdropped);
  own constant text := 'recorded_by = (select auth.uid())' || case when is_imported then ' and ref is null and import_hash is null' else '' end;
begin
  execute format('grant select, insert on %I to portal_person; grant select, insert, maintain on %1$I to portal_job', p_table);

  execute format('create policy person_reads on %I for select to portal_person
    using (exists (select from registrations r where r.id = registration_id))', p_table);
  execute format('create policy person_records on %I for insert to portal_person with check (
    (select auth.role()) in (''mediator'', ''coordinator'') and %s and %I between ''1900-01-01'' and (select %s) and %s)',
    p_table, own, p_happened, latest, is_open);
  execute format('create policy job_works on %I to portal_job using ((select auth.is_job()))', p_table);
  execute format('create policy owner_reads on %I for select to portal_owner using (true)', p_table);
  execute format('create policy owner_keeps on %I for update to portal_owner using (true)', p_table);

  -- Estimates tell nothing of what is written of persons.
  for written in select attname from pg_attribute where attrelid = p_table::regclass and atttypid = 'text'::regtype
                    and attname not in ('ref', 'import_hash') and coalesce(attstattarget, -1) <> 0 loop
    execute format('alter table %I alter column %I set statistics 0', p_table, written);
  end loop;

  execute format('create trigger guard_lengths before insert or update on %I for each row
    when (current_user <> ''portal_job'') execute function guard_lengths(%s)', p_table, texts);
  execute format('create trigger stamp before insert on %I for each row
    when (current_user <> ''portal_job'') execute function stamp()', p_table);
  execute format('create trigger guard_version before insert on %I for each row
    when (new.corrects is not null or not new.counts) execute function guard_version()', p_table);
  execute format('create trigger supersede_version after insert on %I for each row
    when (new.corrects is not null) execute function supersede_version()', p_table);
end $$;
