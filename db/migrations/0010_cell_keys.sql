DROP INDEX "facts_received_idx";--> statement-breakpoint
DROP INDEX "facts_taken_up_idx";--> statement-breakpoint
DROP INDEX "facts_not_taken_up_idx";--> statement-breakpoint
DROP INDEX "facts_closed_idx";--> statement-breakpoint
DROP INDEX "facts_open_idx";--> statement-breakpoint
ALTER TABLE "facts" ADD COLUMN "cell_key" integer DEFAULT ('x' || right(gen_random_uuid()::text, 6))::bit(24)::integer NOT NULL;--> statement-breakpoint
CREATE INDEX "facts_received_idx" ON "facts" USING btree ("received_on","region","offence_category","initiating_side","referrer","cell_key");--> statement-breakpoint
CREATE INDEX "facts_taken_up_idx" ON "facts" USING btree ("decided_on","region","offence_category","initiating_side","referrer","legal_phase","first_attempt_on","cell_key") WHERE "facts"."decision" = 'taken_up';--> statement-breakpoint
CREATE INDEX "facts_not_taken_up_idx" ON "facts" USING btree ("decided_on","region","offence_category","initiating_side","referrer","not_taken_up_reason","cell_key") WHERE "facts"."decision" = 'not_taken_up';--> statement-breakpoint
CREATE INDEX "facts_closed_idx" ON "facts" USING btree ("closed_on","decided_on","region","offence_category","initiating_side","referrer","main_form","counted_forms","both_agreed","closing_reason","recovery","outgoing_attempts","cell_key");--> statement-breakpoint
CREATE INDEX "facts_open_idx" ON "facts" USING btree ((case when "closed_on" is null then 'infinity'::date else "closed_on" end),"decided_on","closed_on","region","offence_category","initiating_side","referrer","cell_key") WHERE "facts"."decision" = 'taken_up';