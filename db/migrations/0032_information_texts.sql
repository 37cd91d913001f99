CREATE TABLE "information_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"version" integer NOT NULL,
	"dutch" text NOT NULL,
	"english" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "information_texts_version_unique" UNIQUE("version")
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "information_text" integer;--> statement-breakpoint
ALTER TABLE "information_texts" ADD CONSTRAINT "information_texts_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_information_text_information_texts_version_fk" FOREIGN KEY ("information_text") REFERENCES "public"."information_texts"("version") ON DELETE no action ON UPDATE no action;