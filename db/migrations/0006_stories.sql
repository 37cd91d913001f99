CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"quote" text,
	"address" text NOT NULL,
	"removed_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"recorded_by" uuid
);
--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stories_year_idx" ON "stories" USING btree ("year");--> statement-breakpoint
alter table stories enable row level security;
--> statement-breakpoint
alter table stories force row level security;
--> statement-breakpoint
create trigger stamp before insert on stories for each row when (current_user <> 'portal_job') execute function public.stamp();
--> statement-breakpoint
grant select, insert, update (removed_at) on stories to portal_person;
--> statement-breakpoint
grant insert on stories to portal_job;
--> statement-breakpoint
-- Whoever sees figures sees the stories linked to them; management links them, under their own name, and takes them off.
create policy person_reads on stories for select to portal_person
  using ((select auth.role()) in ('mediator', 'coordinator', 'management'));
--> statement-breakpoint
create policy management_links on stories for insert to portal_person
  with check ((select auth.role()) = 'management' and recorded_by = (select auth.uid()) and removed_at is null);
--> statement-breakpoint
create policy management_removes on stories for update to portal_person
  using ((select auth.role()) = 'management' and removed_at is null)
  with check ((select auth.role()) = 'management' and removed_at = transaction_timestamp());
--> statement-breakpoint
create policy job_adds on stories for insert to portal_job with check ((select auth.is_job()));
