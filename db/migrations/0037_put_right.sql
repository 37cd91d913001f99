CREATE TABLE "registration_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"referrer" "referrer" NOT NULL,
	"region" "region" NOT NULL,
	"offence_category" "offence_category" NOT NULL,
	"offence_on" date,
	"offence_until" date,
	"legal_phase" "legal_phase" NOT NULL,
	"in_custody" boolean NOT NULL,
	"account" text,
	"corrects" uuid,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "registration_versions_registration_id_id_key" UNIQUE("registration_id","id"),
	CONSTRAINT "registration_versions_corrected" CHECK ("registration_versions"."reason" is null or "registration_versions"."corrects" is not null)
);
--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "offence_until" date;--> statement-breakpoint
ALTER TABLE "registration_versions" ADD CONSTRAINT "registration_versions_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_versions" ADD CONSTRAINT "registration_versions_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_versions" ADD CONSTRAINT "registration_versions_corrects_fkey" FOREIGN KEY ("registration_id","corrects") REFERENCES "public"."registration_versions"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "registration_versions_registration_id_key" ON "registration_versions" USING btree ("registration_id") WHERE "registration_versions"."corrects" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "registration_versions_corrects_key" ON "registration_versions" USING btree ("corrects") WHERE "registration_versions"."corrects" is not null;