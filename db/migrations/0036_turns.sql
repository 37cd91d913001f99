ALTER TABLE "standings" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "standings" ADD COLUMN "waiting_party_id" uuid;--> statement-breakpoint
ALTER TABLE "standings" ADD COLUMN "waiting_since" date;--> statement-breakpoint
-- Made anew from what was recorded, as where there are none.
DELETE FROM "standings";
