-- Whether a case is open stands with who is tied to it. What is counted, and what policies ask of a registration, is carried along in the
-- indexes and is no part of their keys: it is asked after the policies, and the tables are not read.
ALTER TABLE "case_access" DROP CONSTRAINT "case_access_registration_id_registrations_id_fk";--> statement-breakpoint
DROP INDEX "case_access_user_id_idx";--> statement-breakpoint
DROP INDEX "registrations_mediator_id_closed_on_idx";--> statement-breakpoint
DROP INDEX "facts_received_idx";--> statement-breakpoint
DROP INDEX "facts_taken_up_idx";--> statement-breakpoint
DROP INDEX "facts_not_taken_up_idx";--> statement-breakpoint
DROP INDEX "facts_closed_idx";--> statement-breakpoint
DROP INDEX "facts_open_idx";--> statement-breakpoint
DROP INDEX "registrations_region_assessment_closed_on_idx";--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "open" boolean GENERATED ALWAYS AS ("registrations"."closed_on" is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_id_open_key" UNIQUE("id","open");--> statement-breakpoint
CREATE INDEX "registrations_mediator_id_region_closed_on_idx" ON "registrations" USING btree ("mediator_id","region","closed_on");--> statement-breakpoint
CREATE INDEX "facts_received_idx" ON "facts" USING btree ("received_on") INCLUDE ("region","offence_category","initiating_side","referrer","cell_key");--> statement-breakpoint
CREATE INDEX "facts_taken_up_idx" ON "facts" USING btree ("assessed_on") INCLUDE ("region","offence_category","initiating_side","referrer","legal_phase","first_attempt_on","cell_key") WHERE "facts"."assessment" = 'taken_up';--> statement-breakpoint
CREATE INDEX "facts_not_taken_up_idx" ON "facts" USING btree ("assessed_on") INCLUDE ("region","offence_category","initiating_side","referrer","not_taken_up_reason","cell_key") WHERE "facts"."assessment" = 'not_taken_up';--> statement-breakpoint
CREATE INDEX "facts_closed_idx" ON "facts" USING btree ("closed_on") INCLUDE ("assessed_on","region","offence_category","initiating_side","referrer","main_form","counted_forms","both_agreed","closing_reason","recovery","outgoing_attempts","cell_key");--> statement-breakpoint
CREATE INDEX "facts_open_idx" ON "facts" USING btree ((case when "closed_on" is null then 'infinity'::date else "closed_on" end),"assessed_on") INCLUDE ("closed_on","region","offence_category","initiating_side","referrer","cell_key") WHERE "facts"."assessment" = 'taken_up';--> statement-breakpoint
CREATE INDEX "registrations_region_assessment_closed_on_idx" ON "registrations" USING btree ("region","assessment","closed_on") INCLUDE ("id","recorded_by","assessed_by","assessed_at");--> statement-breakpoint
ALTER TABLE "case_access" ADD COLUMN "open" boolean;--> statement-breakpoint
-- The owner is bound by the walls, and its own rows are none of theirs: they stand aside for this step.
ALTER TABLE "case_access" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "registrations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- An import names a mediator of registrations too that are no case: nobody is tied to those.
DELETE FROM "case_access" a USING "registrations" r WHERE r."id" = a."registration_id" AND r."assessment" <> 'taken_up';--> statement-breakpoint
UPDATE "case_access" a SET "open" = r."open" FROM "registrations" r WHERE r."id" = a."registration_id";--> statement-breakpoint
ALTER TABLE "registrations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_access" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_access" ALTER COLUMN "open" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "case_access" ADD CONSTRAINT "case_access_registration_fkey" FOREIGN KEY ("registration_id","open") REFERENCES "public"."registrations"("id","open") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "case_access_user_id_open_idx" ON "case_access" USING btree ("user_id","open","registration_id") WHERE until_on is null;--> statement-breakpoint
-- A channel is emptied of what stood there before: the first version of one says something.
ALTER TABLE "contact_details" DROP CONSTRAINT "contact_details_known";--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_known" CHECK (voided = (num_nonnulls(instructions, phone, phone_e164, message_permission, email, street, house_number, postcode, city, country, reached_through) = 0) and (corrects is not null or not voided));
