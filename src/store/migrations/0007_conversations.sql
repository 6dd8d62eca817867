CREATE TABLE "conversation" (
	"key" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "delivery_message" ON "delivery" USING btree ("message_id") WHERE "delivery"."message_id" is not null;