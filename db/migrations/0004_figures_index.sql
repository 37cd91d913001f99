DROP INDEX "facts_received_on_idx";--> statement-breakpoint
DROP INDEX "facts_decided_on_idx";--> statement-breakpoint
DROP INDEX "facts_closed_on_idx";--> statement-breakpoint
CREATE INDEX "facts_received_idx" ON "facts" USING btree ("received_on","region","offence_category","initiating_side","referrer");--> statement-breakpoint
CREATE INDEX "facts_taken_up_idx" ON "facts" USING btree ("decided_on","region","offence_category","initiating_side","referrer","legal_phase","first_attempt_on") WHERE "facts"."decision" = 'taken_up';--> statement-breakpoint
CREATE INDEX "facts_not_taken_up_idx" ON "facts" USING btree ("decided_on","region","offence_category","initiating_side","referrer","not_taken_up_reason") WHERE "facts"."decision" = 'not_taken_up';--> statement-breakpoint
CREATE INDEX "facts_closed_idx" ON "facts" USING btree ("closed_on","decided_on","region","offence_category","initiating_side","referrer","main_form","counted_forms","both_agreed","closing_reason","recovery","outgoing_attempts");--> statement-breakpoint
CREATE INDEX "facts_open_idx" ON "facts" USING btree ((case when "closed_on" is null then 'infinity'::date else "closed_on" end),"decided_on","closed_on","region","offence_category","initiating_side","referrer") WHERE "facts"."decision" = 'taken_up';