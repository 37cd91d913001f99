CREATE TYPE "public"."consent_reason" AS ENUM('ask_questions', 'be_heard', 'apologise', 'take_responsibility', 'for_the_other', 'move_on', 'no_need', 'too_heavy', 'too_early', 'afraid', 'no_trust', 'settled', 'advised_against', 'waits_for_trial', 'other', 'did_not_say');--> statement-breakpoint
ALTER TYPE "public"."decision" ADD VALUE 'informed' BEFORE 'agreed';--> statement-breakpoint
ALTER TYPE "public"."decision" ADD VALUE 'considering' BEFORE 'agreed';--> statement-breakpoint
ALTER TYPE "public"."next_step" ADD VALUE 'considers' BEFORE 'give_answer';--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "forms" "contact_form"[];--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "channel" "channel";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "why" "consent_reason";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "standings" ADD COLUMN "until" date;