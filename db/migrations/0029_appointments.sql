CREATE TYPE "public"."appointment_change" AS ENUM('moved', 'cancelled', 'missed', 'corrected', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."appointment_purpose" AS ENUM('first', 'preparation', 'in_between', 'aftercare', 'contact');--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid,
	"made_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"minutes" integer,
	"purpose" "appointment_purpose" NOT NULL,
	"setting" "conversation_setting" NOT NULL,
	"place" text,
	"attending" text,
	"change" "appointment_change",
	CONSTRAINT "appointments_corrected" CHECK (("appointments"."corrects" is null) = ("appointments"."reason" is null) and ("appointments"."corrects" is not null or not "appointments"."voided"))
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "appointment_id" uuid;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD COLUMN "appointment_id" uuid;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_registration_fkey" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointments_registration_id_at_idx" ON "appointments" USING btree ("registration_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_corrects_key" ON "appointments" USING btree ("corrects") WHERE "appointments"."corrects" is not null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_appointment_id_appointments_id_fk" FOREIGN KEY ("appointment_id") REFERENCES "public"."appointments"("id") ON DELETE no action ON UPDATE no action;