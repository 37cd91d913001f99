-- What the desk makes of a registration is its assessment; a decision is what a party says.
ALTER TABLE "registrations" RENAME COLUMN "decision" TO "assessment";--> statement-breakpoint
ALTER TABLE "registrations" RENAME COLUMN "decided_on" TO "assessed_on";--> statement-breakpoint
ALTER TABLE "registrations" RENAME CONSTRAINT "registrations_decided" TO "registrations_assessed";--> statement-breakpoint
ALTER TABLE "registrations" RENAME CONSTRAINT "registrations_decision_not_null" TO "registrations_assessment_not_null";--> statement-breakpoint
ALTER INDEX "registrations_region_decision_closed_on_idx" RENAME TO "registrations_region_assessment_closed_on_idx";--> statement-breakpoint
ALTER TABLE "facts" RENAME COLUMN "decision" TO "assessment";--> statement-breakpoint
ALTER TABLE "facts" RENAME COLUMN "decided_on" TO "assessed_on";--> statement-breakpoint
ALTER TABLE "facts" RENAME CONSTRAINT "facts_decision_not_null" TO "facts_assessment_not_null";--> statement-breakpoint
-- Its parameter has another name, which only a new function can get. The policies of registrations that call it come again with their wall.
DROP FUNCTION IF EXISTS auth.regions_seen(public.assessment) CASCADE;
