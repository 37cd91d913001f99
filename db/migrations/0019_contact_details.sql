-- How to reach a party becomes a row for each channel, in versions. Of what was corrected before nobody knows any more when and by whom.
CREATE TYPE "public"."contact_channel" AS ENUM('any', 'phone', 'email', 'letter', 'through_referrer');--> statement-breakpoint
ALTER TABLE "contact_details" RENAME TO "contact_details_before";--> statement-breakpoint
ALTER TABLE "contact_details_before" DROP CONSTRAINT "contact_details_pkey", NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_details" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"registration_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"channel" "contact_channel" NOT NULL,
	"instructions" text,
	"phone" text,
	"phone_e164" text,
	"message_permission" "message_permission",
	"email" text,
	"street" text,
	"house_number" text,
	"postcode" text,
	"city" text,
	"country" text,
	"reached_through" text,
	"corrects" uuid,
	"voided" boolean DEFAULT false NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid,
	CONSTRAINT "contact_details_party_id_channel_id_key" UNIQUE("party_id","channel","id"),
	CONSTRAINT "contact_details_of_channel" CHECK (num_nonnulls(instructions, phone, phone_e164, message_permission, email, street, house_number, postcode, city, country, reached_through) = case channel when 'any' then num_nonnulls(instructions) when 'email' then num_nonnulls(email)
        when 'phone' then num_nonnulls(phone, phone_e164, message_permission) when 'through_referrer' then num_nonnulls(reached_through)
        else num_nonnulls(street, house_number, postcode, city, country) end),
	CONSTRAINT "contact_details_known" CHECK (voided = (num_nonnulls(instructions, phone, phone_e164, message_permission, email, street, house_number, postcode, city, country, reached_through) = 0))
);--> statement-breakpoint
-- The owner is bound by the walls, and its own rows are none of theirs: they stand aside for this step.
ALTER TABLE "parties" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "registrations" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "contact_details" ("registration_id", "party_id", "channel", "instructions", "phone", "phone_e164", "message_permission", "email", "street", "house_number",
    "postcode", "city", "country", "reached_through", "recorded_at", "recorded_by")
  SELECT p."registration_id", p."id", one.*, p."recorded_at", case when d."version" = 1 then r."recorded_by" end
    FROM "contact_details_before" d JOIN "parties" p ON p."id" = d."party_id" JOIN "registrations" r ON r."id" = p."registration_id",
    LATERAL (VALUES
      ('any'::contact_channel, d."instructions", null::text, null::text, null::message_permission, null::text, null::text, null::text, null::text, null::text, null::text, null::text),
      ('phone', null, d."phone", d."phone_e164", case when d."phone" is not null or d."message_permission" <> 'unknown' then d."message_permission" end,
        null, null, null, null, null, null, null),
      ('email', null, null, null, null, d."email", null, null, null, null, null, null),
      ('letter', null, null, null, null, null, d."street", d."house_number", d."postcode", d."city",
        case when d."country" <> 'NL' or num_nonnulls(d."street", d."house_number", d."postcode", d."city") > 0 then d."country" end, null),
      ('through_referrer', null, null, null, null, null, null, null, null, null, null, d."reached_through")
    ) AS one ("channel", "instructions", "phone", "phone_e164", "message_permission", "email", "street", "house_number", "postcode", "city", "country", "reached_through")
   WHERE num_nonnulls(one."instructions", one."phone", one."phone_e164", one."message_permission", one."email", one."street", one."house_number", one."postcode",
     one."city", one."country", one."reached_through") > 0;--> statement-breakpoint
ALTER TABLE "parties" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "registrations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
DROP TABLE "contact_details_before";--> statement-breakpoint
DROP FUNCTION IF EXISTS raise_version();--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_party_fkey" FOREIGN KEY ("registration_id","party_id") REFERENCES "public"."parties"("registration_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_corrects_fkey" FOREIGN KEY ("party_id","channel","corrects") REFERENCES "public"."contact_details"("party_id","channel","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_details_party_id_channel_key" ON "contact_details" USING btree ("party_id","channel") WHERE "contact_details"."corrects" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_details_corrects_key" ON "contact_details" USING btree ("corrects") WHERE "contact_details"."corrects" is not null;
