CREATE TABLE "auth"."devices" (
	"token_hash" "bytea" NOT NULL,
	"user_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "devices_token_hash_user_id_pk" PRIMARY KEY("token_hash","user_id")
);
--> statement-breakpoint
CREATE TABLE "auth"."throttles" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"failures" double precision NOT NULL,
	"failed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"free_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD COLUMN "system" text;--> statement-breakpoint
ALTER TABLE "auth"."devices" ADD CONSTRAINT "devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "devices_user_id_idx" ON "auth"."devices" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "throttles_failed_at_idx" ON "auth"."throttles" USING btree ("failed_at");--> statement-breakpoint
ALTER TABLE "auth"."sessions" ADD CONSTRAINT "sessions_id_unique" UNIQUE("id");