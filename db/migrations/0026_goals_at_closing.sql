CREATE TYPE "public"."goal_outcome" AS ENUM('reached', 'partly_reached', 'not_reached', 'unknown');--> statement-breakpoint
ALTER TABLE "closing_reports" ADD COLUMN "goals" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD COLUMN "goal_outcomes" "goal_outcome"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD CONSTRAINT "closing_reports_goals" CHECK (cardinality("closing_reports"."goals") = cardinality("closing_reports"."goal_outcomes"));