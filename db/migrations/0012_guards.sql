ALTER TABLE "stories" ADD CONSTRAINT "stories_address" CHECK ("stories"."address" ~* '^https://');--> statement-breakpoint

-- How far the clock of tests is ahead of the database's, if it is (PORTAL_NOW); written by whoever migrates.
create table auth.clock (shift interval not null);
--> statement-breakpoint
create unique index clock_one_row on auth.clock ((true));
--> statement-breakpoint
-- `guard_number` takes its place.
drop function public.give_sequence() cascade;
