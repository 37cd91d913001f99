CREATE TYPE "public"."conversation_purpose" AS ENUM('first', 'preparation', 'in_between', 'aftercare');--> statement-breakpoint
CREATE TYPE "public"."conversation_setting" AS ENUM('home', 'institution', 'office', 'elsewhere', 'phone', 'video');--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"purpose" "conversation_purpose" NOT NULL,
	"setting" "conversation_setting" NOT NULL,
	"place" text,
	"present" text,
	"minutes" integer,
	"note" text NOT NULL,
	"next" text,
	CONSTRAINT "conversations_corrected" CHECK (("conversations"."corrects" is null) = ("conversations"."reason" is null) and ("conversations"."corrects" is not null or not "conversations"."voided"))
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	"party_id" uuid NOT NULL,
	"named_on" date NOT NULL,
	"goal" text NOT NULL,
	CONSTRAINT "goals_corrected" CHECK (("goals"."corrects" is null) = ("goals"."reason" is null) and ("goals"."corrects" is not null or not "goals"."voided"))
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "public"."goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_registration_id_held_on_idx" ON "conversations" USING btree ("registration_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_corrects_key" ON "conversations" USING btree ("corrects") WHERE "conversations"."corrects" is not null;--> statement-breakpoint
CREATE INDEX "goals_registration_id_named_on_idx" ON "goals" USING btree ("registration_id","named_on");--> statement-breakpoint
CREATE UNIQUE INDEX "goals_corrects_key" ON "goals" USING btree ("corrects") WHERE "goals"."corrects" is not null;