ALTER TABLE "mediated_contacts" ADD COLUMN "participants" uuid[];--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "led_by" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "exception" text;