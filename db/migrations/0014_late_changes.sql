CREATE TYPE "public"."late_change_cause" AS ENUM('record', 'correction', 'reopening', 'import', 'rebuild');--> statement-breakpoint
CREATE TABLE "late_changes" (
	"year" integer NOT NULL,
	"cause" "late_change_cause" NOT NULL,
	"changed_on" date NOT NULL,
	CONSTRAINT "late_changes_year_cause_changed_on_pk" PRIMARY KEY("year","cause","changed_on")
);
--> statement-breakpoint
-- Its successor, in db/functions, is told by what it changes what it changes.
drop function if exists public.keep_facts(uuid[]);
