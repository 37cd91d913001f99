CREATE TABLE "party_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"side" "side" NOT NULL,
	"role" "party_role" NOT NULL,
	"initiator" boolean NOT NULL,
	"given_name" text,
	"family_name" text NOT NULL,
	"birth_on" date,
	"preferred_language" text NOT NULL,
	"voided" boolean NOT NULL,
	"corrects" uuid,
	"reason" text,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "party_versions_party_id_id_key" UNIQUE("party_id","id"),
	CONSTRAINT "party_versions_corrected" CHECK ("party_versions"."reason" is null or "party_versions"."corrects" is not null),
	CONSTRAINT "party_versions_role_of_side" CHECK ("party_versions"."role" = 'relative' or ("party_versions"."side" = 'harmed') = ("party_versions"."role" in ('victim', 'bereaved', 'witness')))
);
--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "voided" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "party_versions" ADD CONSTRAINT "party_versions_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_versions" ADD CONSTRAINT "party_versions_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_versions" ADD CONSTRAINT "party_versions_corrects_fkey" FOREIGN KEY ("party_id","corrects") REFERENCES "public"."party_versions"("party_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "party_versions_party_id_key" ON "party_versions" USING btree ("party_id") WHERE "party_versions"."corrects" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "party_versions_corrects_key" ON "party_versions" USING btree ("corrects") WHERE "party_versions"."corrects" is not null;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;