CREATE TYPE "public"."next_step" AS ENUM('approach', 'try_again', 'await_answer', 'give_answer', 'record_refusal', 'prepare_contact', 'close', 'aftercare');--> statement-breakpoint
CREATE TYPE "public"."open_case_status" AS ENUM('not_approached', 'one_side_approached', 'awaiting_answer', 'both_agreed', 'stopped', 'contact_made');--> statement-breakpoint
CREATE TABLE "standings" (
	"registration_id" uuid PRIMARY KEY NOT NULL,
	"status" "open_case_status" NOT NULL,
	"next_step" "next_step" NOT NULL,
	"waits_for" uuid[] NOT NULL,
	"last_event_on" date NOT NULL,
	"answered_on" date NOT NULL,
	"last_attempt_at" timestamp with time zone,
	"last_attempt_channel" "channel",
	"last_attempt_result" "attempt_result",
	"last_attempt_party_id" uuid
);
--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "standings_answered_on_idx" ON "standings" USING btree ("answered_on");