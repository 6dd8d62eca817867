CREATE TABLE "attempt" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attempt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"delivery" integer NOT NULL,
	"fence" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "delivery_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"reminder" text NOT NULL,
	"platform" text NOT NULL,
	"place" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"fence" integer DEFAULT 0 NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"lease_until" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"message_id" text,
	"overtaken" boolean DEFAULT false NOT NULL,
	"possible_repeat" boolean DEFAULT false NOT NULL,
	"reason" text,
	CONSTRAINT "delivery_reminder_place" UNIQUE("reminder","platform","place")
);
--> statement-breakpoint
CREATE TABLE "history" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"via" text NOT NULL,
	"verb" text NOT NULL,
	"changes" json NOT NULL,
	"items" text[] NOT NULL,
	"undone" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"source" text NOT NULL,
	"id" text NOT NULL,
	"body" json,
	"received_at" bigint NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	CONSTRAINT "inbox_source_id_pk" PRIMARY KEY("source","id")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"slot" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" integer NOT NULL,
	"body" json NOT NULL,
	CONSTRAINT "plan_is_one" CHECK ("plan"."slot" = 1)
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"key" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"due_at" bigint NOT NULL,
	"at" bigint NOT NULL,
	"destination" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"sent_at" bigint,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"name" text PRIMARY KEY NOT NULL,
	"value" json
);
--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_delivery_delivery_id_fk" FOREIGN KEY ("delivery") REFERENCES "public"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_reminder_reminder_key_fk" FOREIGN KEY ("reminder") REFERENCES "public"."reminder"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_delivery" ON "attempt" USING btree ("delivery");--> statement-breakpoint
CREATE INDEX "delivery_unsettled" ON "delivery" USING btree ("state","next_at") WHERE "delivery"."state" in ('planned', 'sending', 'unknown', 'probing', 'stale');--> statement-breakpoint
CREATE INDEX "history_items" ON "history" USING gin ("items");--> statement-breakpoint
CREATE INDEX "history_at" ON "history" USING btree ("at");--> statement-breakpoint
CREATE INDEX "inbox_unfinished" ON "inbox" USING btree ("received_at") WHERE not "inbox"."done";--> statement-breakpoint
CREATE INDEX "reminder_at" ON "reminder" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reminder_planned" ON "reminder" USING btree ("at","key") WHERE "reminder"."state" = 'planned';--> statement-breakpoint
CREATE INDEX "reminder_open" ON "reminder" USING btree ("key") WHERE "reminder"."state" = 'open';--> statement-breakpoint
CREATE INDEX "reminder_subject" ON "reminder" USING btree ("subject","destination","at");