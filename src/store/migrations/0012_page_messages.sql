CREATE TABLE "page_message" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "page_message_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"place" text NOT NULL,
	"key" text NOT NULL,
	"bundle" text[] NOT NULL,
	"body" json NOT NULL,
	"at" bigint NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"corrects" boolean DEFAULT false NOT NULL,
	CONSTRAINT "page_message_key" UNIQUE("place","key")
);
--> statement-breakpoint
CREATE TABLE "page_seen" (
	"person" text NOT NULL,
	"message" integer NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "page_seen_person_message_pk" PRIMARY KEY("person","message")
);
--> statement-breakpoint
ALTER TABLE "page_seen" ADD CONSTRAINT "page_seen_message_page_message_id_fk" FOREIGN KEY ("message") REFERENCES "public"."page_message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "page_message_changed" ON "page_message" USING btree ("place","changed_at");