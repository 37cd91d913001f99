CREATE TYPE "public"."case_tie" AS ENUM('mediator');--> statement-breakpoint
CREATE TABLE "case_access" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"as" "case_tie" NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date
);
--> statement-breakpoint
ALTER TABLE "case_access" ADD CONSTRAINT "case_access_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_access" ADD CONSTRAINT "case_access_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_access_one_mediator" ON "case_access" USING btree ("registration_id") WHERE "as" = 'mediator' and until_on is null;--> statement-breakpoint
CREATE INDEX "case_access_registration_id_idx" ON "case_access" USING btree ("registration_id","user_id");--> statement-breakpoint
CREATE INDEX "case_access_user_id_idx" ON "case_access" USING btree ("user_id","registration_id") WHERE until_on is null;--> statement-breakpoint
-- Who mediates now is known, and since when the case is one; who did before is in the audit trail alone.
insert into case_access (registration_id, user_id, "as", from_on)
select id, mediator_id, 'mediator', coalesce(decided_on, received_on) from registrations where mediator_id is not null;
