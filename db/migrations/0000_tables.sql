CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TYPE "public"."assessment" AS ENUM('pending', 'taken_up', 'not_taken_up');--> statement-breakpoint
CREATE TYPE "public"."attempt_result" AS ENUM('sent', 'reached', 'no_answer', 'message_left', 'undeliverable', 'refused');--> statement-breakpoint
CREATE TYPE "public"."channel" AS ENUM('letter', 'phone', 'email', 'text_message', 'video_call', 'visit', 'through_referrer');--> statement-breakpoint
CREATE TYPE "public"."closing_reason" AS ENUM('contact_completed', 'no_response', 'declined_by_harmed', 'declined_by_responsible', 'withdrawn_by_harmed', 'withdrawn_by_responsible', 'not_suitable', 'safety', 'elsewhere', 'other');--> statement-breakpoint
CREATE TYPE "public"."contact_form" AS ENUM('conversation', 'group_conversation', 'video_conversation', 'shuttle', 'letter_exchange', 'message');--> statement-breakpoint
CREATE TYPE "public"."decision" AS ENUM('agreed', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."direction" AS ENUM('outgoing', 'incoming');--> statement-breakpoint
CREATE TYPE "public"."initiating_side" AS ENUM('harmed', 'responsible', 'both');--> statement-breakpoint
CREATE TYPE "public"."legal_phase" AS ENUM('before_trial', 'after_trial', 'no_prosecution', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('first_password', 'new_password');--> statement-breakpoint
CREATE TYPE "public"."message_permission" AS ENUM('unknown', 'allowed', 'name_and_number_only', 'not_allowed');--> statement-breakpoint
CREATE TYPE "public"."not_taken_up_reason" AS ENUM('out_of_scope', 'no_consent_of_initiator', 'unreachable', 'duplicate', 'safety', 'elsewhere', 'other');--> statement-breakpoint
CREATE TYPE "public"."offence_category" AS ENUM('violence', 'sexual', 'traffic', 'property', 'threat', 'homicide', 'vandalism', 'accident', 'other');--> statement-breakpoint
CREATE TYPE "public"."party_role" AS ENUM('victim', 'bereaved', 'witness', 'offender', 'suspect', 'causer', 'relative');--> statement-breakpoint
CREATE TYPE "public"."recovery" AS ENUM('none', 'partial', 'substantial', 'unknown');--> statement-breakpoint
CREATE TYPE "public"."referrer" AS ENUM('self', 'victim_support', 'child_protection_board', 'probation', 'halt', 'police', 'public_prosecution', 'court', 'prison', 'juvenile_institution', 'youth_care', 'school', 'lawyer', 'other');--> statement-breakpoint
CREATE TYPE "public"."region" AS ENUM('north', 'east', 'north_west', 'south_west', 'south');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('mediator', 'coordinator', 'registration_desk', 'management', 'admin');--> statement-breakpoint
CREATE TYPE "public"."side" AS ENUM('harmed', 'responsible');--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"principal" text NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"registration_id" uuid,
	"party_id" uuid,
	"subject_id" uuid,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"count" integer
);
--> statement-breakpoint
CREATE TABLE "auth"."credentials" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."failed_sign_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email_hash" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."one_time_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "closing_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"reason" "closing_reason" NOT NULL,
	"recovery" "recovery" NOT NULL,
	"summary" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "closing_reports_registration_id_key" UNIQUE("registration_id")
);
--> statement-breakpoint
CREATE TABLE "contact_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"party_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"direction" "direction" NOT NULL,
	"channel" "channel" NOT NULL,
	"result" "attempt_result" NOT NULL,
	"note" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "contact_details" (
	"party_id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"phone" text,
	"street" text,
	"house_number" text,
	"postcode" text,
	"city" text,
	"country" text DEFAULT 'NL' NOT NULL,
	"reached_through" text,
	"instructions" text,
	"message_permission" "message_permission" DEFAULT 'unknown' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"party_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"decision" "decision" NOT NULL,
	"sequence" integer GENERATED ALWAYS AS IDENTITY (sequence name "decisions_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"registration_id" uuid PRIMARY KEY NOT NULL,
	"received_on" date NOT NULL,
	"decision" "assessment" NOT NULL,
	"decided_on" date,
	"not_taken_up_reason" "not_taken_up_reason",
	"closed_on" date,
	"referrer" "referrer" NOT NULL,
	"offence_category" "offence_category" NOT NULL,
	"legal_phase" "legal_phase" NOT NULL,
	"in_custody" boolean NOT NULL,
	"region" "region" NOT NULL,
	"initiating_side" "initiating_side",
	"main_form" "contact_form",
	"counted_forms" "contact_form"[] NOT NULL,
	"both_agreed" boolean NOT NULL,
	"closing_reason" "closing_reason",
	"recovery" "recovery",
	"first_attempt_on" date,
	"outgoing_attempts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediated_contacts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"form" "contact_form" NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"side" "side" NOT NULL,
	"role" "party_role" NOT NULL,
	"initiator" boolean DEFAULT false NOT NULL,
	"given_name" text,
	"family_name" text NOT NULL,
	"birth_on" date,
	"preferred_language" text DEFAULT 'nl' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parties_role_of_side" CHECK ("parties"."role" = 'relative' or ("parties"."side" = 'harmed') = ("parties"."role" in ('victim', 'bereaved', 'witness')))
);
--> statement-breakpoint
CREATE TABLE "case_sequences" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"received_on" date NOT NULL,
	"referrer" "referrer" NOT NULL,
	"offence_category" "offence_category" NOT NULL,
	"offence_on" date,
	"legal_phase" "legal_phase" NOT NULL,
	"in_custody" boolean DEFAULT false NOT NULL,
	"region" "region" NOT NULL,
	"account" text,
	"decision" "assessment" DEFAULT 'pending' NOT NULL,
	"decided_on" date,
	"not_taken_up_reason" "not_taken_up_reason",
	"assessed_at" timestamp with time zone,
	"assessed_by" uuid,
	"case_year" integer,
	"case_sequence" integer,
	"number" text GENERATED ALWAYS AS ("registrations"."case_year"::text || '-' || lpad("registrations"."case_sequence"::text, greatest(4, length("registrations"."case_sequence"::text)), '0')) STORED,
	"mediator_id" uuid,
	"closed_on" date,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "registrations_decided" CHECK (("registrations"."decision" = 'pending') = ("registrations"."decided_on" is null)),
	CONSTRAINT "registrations_reason" CHECK (("registrations"."decision" = 'not_taken_up') = ("registrations"."not_taken_up_reason" is not null)),
	CONSTRAINT "registrations_case" CHECK (("registrations"."decision" = 'taken_up') = ("registrations"."case_year" is not null and "registrations"."case_sequence" is not null)),
	CONSTRAINT "registrations_taken_up_only" CHECK ("registrations"."decision" = 'taken_up' or ("registrations"."mediator_id" is null and "registrations"."closed_on" is null))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"regions" "region"[] DEFAULT '{}' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"ended_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_regions_of_role" CHECK (("users"."role" in ('mediator', 'coordinator')) = (cardinality("users"."regions") > 0))
);
--> statement-breakpoint
ALTER TABLE "auth"."credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."one_time_links" ADD CONSTRAINT "one_time_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD CONSTRAINT "closing_reports_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing_reports" ADD CONSTRAINT "closing_reports_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_party_id_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_assessed_by_users_id_fk" FOREIGN KEY ("assessed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_mediator_id_users_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_registration_id_recorded_at_idx" ON "audit_entries" USING btree ("registration_id","recorded_at");--> statement-breakpoint
CREATE INDEX "failed_sign_ins_email_hash_at_idx" ON "auth"."failed_sign_ins" USING btree ("email_hash","at");--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "auth"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "contact_attempts_party_id_at_idx" ON "contact_attempts" USING btree ("party_id","at");--> statement-breakpoint
CREATE INDEX "decisions_party_id_decided_on_idx" ON "decisions" USING btree ("party_id","decided_on","sequence");--> statement-breakpoint
CREATE INDEX "facts_received_on_idx" ON "facts" USING btree ("received_on");--> statement-breakpoint
CREATE INDEX "facts_decided_on_idx" ON "facts" USING btree ("decided_on");--> statement-breakpoint
CREATE INDEX "facts_closed_on_idx" ON "facts" USING btree ("closed_on");--> statement-breakpoint
CREATE INDEX "mediated_contacts_registration_id_held_on_idx" ON "mediated_contacts" USING btree ("registration_id","held_on");--> statement-breakpoint
CREATE INDEX "parties_registration_id_idx" ON "parties" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_number_key" ON "registrations" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_case_year_case_sequence_key" ON "registrations" USING btree ("case_year","case_sequence");--> statement-breakpoint
CREATE INDEX "registrations_mediator_id_closed_on_idx" ON "registrations" USING btree ("mediator_id","closed_on");--> statement-breakpoint
CREATE INDEX "registrations_region_decision_closed_on_idx" ON "registrations" USING btree ("region","decision","closed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));