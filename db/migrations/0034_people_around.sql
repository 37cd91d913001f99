CREATE TYPE "public"."guardian_answer" AS ENUM('not_reached', 'asked', 'agreed', 'declined');--> statement-breakpoint
CREATE TYPE "public"."relation" AS ENUM('guardian', 'lawyer', 'trusted_person', 'supporter', 'interpreter', 'officer');--> statement-breakpoint
CREATE TYPE "public"."stay_kind" AS ENUM('detained', 'address');--> statement-breakpoint
CREATE TYPE "public"."warning_kind" AS ENUM('contact_ban', 'threat');--> statement-breakpoint
CREATE TABLE "guardian_consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"said_on" date NOT NULL,
	"answer" "guardian_answer" NOT NULL,
	"guardian_id" uuid,
	"guardian_name" text NOT NULL,
	"channel" "channel",
	"note" text,
	CONSTRAINT "guardian_consents_corrected" CHECK (("guardian_consents"."corrects" is null) = ("guardian_consents"."reason" is null) and ("guardian_consents"."corrects" is not null or not "guardian_consents"."voided"))
);
--> statement-breakpoint
CREATE TABLE "people_around" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"relation" "relation" NOT NULL,
	"name" text NOT NULL,
	"same_party_id" uuid,
	"organisation" text,
	"phone" text,
	"email" text,
	"address" text,
	"instructions" text,
	"from_on" date,
	"until_on" date,
	CONSTRAINT "people_around_registration_id_party_id_id_key" UNIQUE("registration_id","party_id","id"),
	CONSTRAINT "people_around_corrected" CHECK (("people_around"."corrects" is null) = ("people_around"."reason" is null) and ("people_around"."corrects" is not null or not "people_around"."voided"))
);
--> statement-breakpoint
CREATE TABLE "stays" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"stay" "stay_kind" NOT NULL,
	"place" text NOT NULL,
	"registration_number" text,
	"address_use" "address_use",
	"from_on" date,
	"until_on" date,
	"note" text,
	CONSTRAINT "stays_corrected" CHECK (("stays"."corrects" is null) = ("stays"."reason" is null) and ("stays"."corrects" is not null or not "stays"."voided"))
);
--> statement-breakpoint
CREATE TABLE "warnings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"known_on" date NOT NULL,
	"warning" "warning_kind" NOT NULL,
	"against" text NOT NULL,
	"until_on" date,
	"known_from" text,
	"mind" text,
	CONSTRAINT "warnings_corrected" CHECK (("warnings"."corrects" is null) = ("warnings"."reason" is null) and ("warnings"."corrects" is not null or not "warnings"."voided"))
);
--> statement-breakpoint
ALTER TABLE "guardian_consents" ADD CONSTRAINT "guardian_consents_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_consents" ADD CONSTRAINT "guardian_consents_guardian_fkey" FOREIGN KEY ("registration_id","party_id","guardian_id") REFERENCES "public"."people_around"("registration_id","party_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_consents" ADD CONSTRAINT "guardian_consents_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."guardian_consents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_consents" ADD CONSTRAINT "guardian_consents_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_around" ADD CONSTRAINT "people_around_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_around" ADD CONSTRAINT "people_around_same_party_fkey" FOREIGN KEY ("registration_id","same_party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_around" ADD CONSTRAINT "people_around_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."people_around"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_around" ADD CONSTRAINT "people_around_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."stays"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."warnings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings" ADD CONSTRAINT "warnings_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guardian_consents_registration_id_said_on_idx" ON "guardian_consents" USING btree ("registration_id","said_on");--> statement-breakpoint
CREATE UNIQUE INDEX "guardian_consents_corrects_key" ON "guardian_consents" USING btree ("corrects") WHERE "guardian_consents"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "people_around_registration_id_known_on_idx" ON "people_around" USING btree ("registration_id","known_on");--> statement-breakpoint
CREATE UNIQUE INDEX "people_around_corrects_key" ON "people_around" USING btree ("corrects") WHERE "people_around"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "stays_registration_id_known_on_idx" ON "stays" USING btree ("registration_id","known_on");--> statement-breakpoint
CREATE UNIQUE INDEX "stays_corrects_key" ON "stays" USING btree ("corrects") WHERE "stays"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "warnings_registration_id_known_on_idx" ON "warnings" USING btree ("registration_id","known_on");--> statement-breakpoint
CREATE UNIQUE INDEX "warnings_corrects_key" ON "warnings" USING btree ("corrects") WHERE "warnings"."corrects" is not null;