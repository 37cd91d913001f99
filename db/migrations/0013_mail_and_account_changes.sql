CREATE TYPE "public"."change_decision" AS ENUM('confirmed', 'refused', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('nl', 'en-GB');--> statement-breakpoint
CREATE TYPE "public"."mail_problem" AS ENUM('address_refused', 'refused', 'later', 'unreachable', 'tls', 'sign_in', 'expired', 'not_needed', 'unexpected');--> statement-breakpoint
CREATE TABLE "account_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"email" text,
	"name" text,
	"role" "role" NOT NULL,
	"regions" "region"[] DEFAULT '{}' NOT NULL,
	"old_role" "role",
	"old_regions" "region"[],
	"proposed_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" "change_decision",
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "account_changes_regions_of_role" CHECK (("account_changes"."role" in ('mediator', 'coordinator')) = (cardinality("account_changes"."regions") > 0)),
	CONSTRAINT "account_changes_new_or_old" CHECK (("account_changes"."user_id" is null) = ("account_changes"."email" is not null) and ("account_changes"."user_id" is null) = ("account_changes"."name" is not null))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"locale" "locale" NOT NULL,
	"recipient" text DEFAULT '' NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"claimed_until" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"problem" "mail_problem",
	"reply" text,
	CONSTRAINT "mails_one_end" CHECK ("mails"."sent_at" is null or "mails"."failed_at" is null)
);
--> statement-breakpoint
ALTER TABLE "outbox_messages" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "outbox_messages" CASCADE;--> statement-breakpoint
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_changes" ADD CONSTRAINT "account_changes_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_changes_open_key" ON "account_changes" USING btree ("user_id") WHERE "account_changes"."decision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "account_changes_open_email_key" ON "account_changes" USING btree (lower("email")) WHERE "account_changes"."decision" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_waiting_key" ON "mails" USING btree ("user_id","purpose") WHERE "mails"."sent_at" is null and "mails"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "mails_waiting_idx" ON "mails" USING btree ("due_at") WHERE "mails"."sent_at" is null and "mails"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "mails_recorded_at_idx" ON "mails" USING btree ("recorded_at");--> statement-breakpoint
-- A link of before this version works no longer than one of after it.
create policy owner_shortens on auth.one_time_links to portal_owner using (true);--> statement-breakpoint
update auth.one_time_links set expires_at = least(expires_at, recorded_at + interval '24 hours');--> statement-breakpoint
drop policy owner_shortens on auth.one_time_links;--> statement-breakpoint
ALTER TABLE "auth"."one_time_links" ADD CONSTRAINT "one_time_links_a_day" CHECK ("auth"."one_time_links"."expires_at" <= "auth"."one_time_links"."recorded_at" + interval '24 hours');
--> statement-breakpoint
grant usage on schema public, auth to portal_mail;
