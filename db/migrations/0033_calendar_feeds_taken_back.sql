ALTER TABLE "auth"."calendar_feeds" ALTER COLUMN "id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."calendar_feeds" ALTER COLUMN "token_hash" DROP NOT NULL;