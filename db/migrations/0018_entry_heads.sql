-- Every entry says of which case it is, as mediated contacts do: those of a party take it from their party, and refer to both at once.
ALTER TABLE "contact_attempts" DROP CONSTRAINT "contact_attempts_party_id_parties_id_fk";--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_party_id_parties_id_fk";--> statement-breakpoint
ALTER TABLE "mediated_contacts" DROP CONSTRAINT "mediated_contacts_registration_id_registrations_id_fk";--> statement-breakpoint
DROP INDEX "contact_attempts_party_id_at_idx";--> statement-breakpoint
DROP INDEX "decisions_party_id_decided_on_idx";--> statement-breakpoint
DROP INDEX "parties_registration_id_idx";--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_registration_id_id_key" UNIQUE("registration_id","id");--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD COLUMN "registration_id" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "registration_id" uuid;--> statement-breakpoint
-- The owner is bound by the walls, and its own rows are none of theirs: they stand aside for this step, and again after it.
ALTER TABLE "parties" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contact_attempts" NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;--> statement-breakpoint
ALTER TABLE "decisions" NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "contact_attempts" e SET "registration_id" = p."registration_id" FROM "parties" p WHERE p."id" = e."party_id";--> statement-breakpoint
UPDATE "decisions" e SET "registration_id" = p."registration_id" FROM "parties" p WHERE p."id" = e."party_id";--> statement-breakpoint
ALTER TABLE "parties" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contact_attempts" FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER, ALTER COLUMN "registration_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER, ALTER COLUMN "registration_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_attempts" ADD CONSTRAINT "contact_attempts_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediated_contacts" ADD CONSTRAINT "mediated_contacts_registration_fkey" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_attempts_registration_id_at_idx" ON "contact_attempts" USING btree ("registration_id","at");--> statement-breakpoint
CREATE INDEX "decisions_registration_id_decided_on_idx" ON "decisions" USING btree ("registration_id","decided_on","sequence");
