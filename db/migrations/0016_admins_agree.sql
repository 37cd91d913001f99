ALTER TABLE "audit_entries" ALTER COLUMN "origin" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "account_changes" ADD COLUMN "ends" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_ends_what_is" CHECK (not ("account_changes"."ends" and "account_changes"."user_id" is null));--> statement-breakpoint
-- Its successor, in db/functions, is told from which network somebody enters.
drop function if exists auth.enter(text);
--> statement-breakpoint
-- No statistics are kept of what is written of persons: `explain` would tell them by its estimates, whatever the policies say.
do $$
declare
  one record;
begin
  for one in select relname, attname from pg_attribute join pg_class c on c.oid = attrelid
      where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped and (
        relname in ('parties', 'contact_details', 'contact_attempts', 'decisions', 'mediated_contacts', 'closing_reports', 'reopenings')
        and atttypid = 'text'::regtype and attname not in ('ref', 'import_hash', 'decisions_import_hash')
        or (relname, attname) in (('parties', 'birth_on'), ('registrations', 'account'), ('registrations', 'offence_on')))
        and relkind = 'r' loop
    execute format('alter table public.%I alter column %I set statistics 0', one.relname, one.attname);
    if to_regproc('pg_catalog.pg_clear_attribute_stats') is not null then
      perform pg_catalog.pg_clear_attribute_stats('public', one.relname, one.attname, false);
    end if;
  end loop;
end $$;
