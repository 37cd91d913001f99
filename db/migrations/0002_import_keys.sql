ALTER TABLE "registrations" DROP CONSTRAINT "registrations_case";--> statement-breakpoint
ALTER TABLE "registrations" DROP CONSTRAINT "registrations_taken_up_only";--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "detail" jsonb;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD COLUMN "import_hash" text;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "ref" text;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "import_hash" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "ref" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "import_hash" text;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "ref" text;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "import_hash" text;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "decisions_import_hash" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "ref" text;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "import_hash" text;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_ref_unique" UNIQUE("ref");--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_ref_unique" UNIQUE("ref");--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_ref_unique" UNIQUE("ref");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_ref_unique" UNIQUE("ref");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_case" CHECK ("registrations"."decision" <> 'taken_up' or ("registrations"."case_year" is not null and "registrations"."case_sequence" is not null));--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_taken_up_only" CHECK ("registrations"."decision" = 'taken_up' or "registrations"."closed_on" is null);