CREATE TYPE "public"."address_use" AS ENUM('letters_and_visits', 'letters', 'visits', 'nothing');--> statement-breakpoint
CREATE TYPE "public"."caller_permission" AS ENUM('allowed', 'name_only', 'not_allowed');--> statement-breakpoint
CREATE TYPE "public"."interpreter" AS ENUM('any', 'woman_only', 'man_only');--> statement-breakpoint
ALTER TABLE "contact_details" DROP CONSTRAINT "contact_details_of_channel";--> statement-breakpoint
ALTER TABLE "contact_details" DROP CONSTRAINT "contact_details_known";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "first_way" "channel";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "second_way" "channel";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "third_way" "channel";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "safe_days" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "safe_from" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "safe_until" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "household" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "interpreter" "interpreter";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "aids" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "caller_permission" "caller_permission";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "address_use" "address_use";--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "officer" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "officer_phone" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD COLUMN "officer_email" text;--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_of_channel" CHECK (num_nonnulls(instructions, first_way, second_way, third_way, safe_days, safe_from, safe_until, household, interpreter, aids, phone, phone_e164, message_permission, caller_permission, email, street, house_number, postcode, city, country, address_use, reached_through, officer, officer_phone, officer_email) = case channel when 'any' then num_nonnulls(instructions, first_way, second_way, third_way, safe_days, safe_from, safe_until, household, interpreter, aids) when 'email' then num_nonnulls(email)
        when 'phone' then num_nonnulls(phone, phone_e164, message_permission, caller_permission) when 'through_referrer' then num_nonnulls(reached_through, officer, officer_phone, officer_email)
        else num_nonnulls(street, house_number, postcode, city, country, address_use) end);--> statement-breakpoint
ALTER TABLE "contact_details" ADD CONSTRAINT "contact_details_known" CHECK (voided = (num_nonnulls(instructions, first_way, second_way, third_way, safe_days, safe_from, safe_until, household, interpreter, aids, phone, phone_e164, message_permission, caller_permission, email, street, house_number, postcode, city, country, address_use, reached_through, officer, officer_phone, officer_email) = 0) and (corrects is not null or not voided));