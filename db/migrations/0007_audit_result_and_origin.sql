CREATE TYPE "public"."audit_result" AS ENUM('done', 'refused');--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "result" "audit_result" DEFAULT 'done' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD COLUMN "origin" text DEFAULT nullif(current_setting('app.origin', true), '');--> statement-breakpoint
CREATE INDEX "audit_entries_user_id_recorded_at_idx" ON "audit_entries" USING btree ("user_id","recorded_at");