CREATE TABLE "reminder_total" (
	"month" text NOT NULL,
	"item" text NOT NULL,
	"state" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "reminder_total_month_item_state_pk" PRIMARY KEY("month","item","state")
);
--> statement-breakpoint
CREATE INDEX "delivery_place" ON "delivery" USING btree ("platform","place","sent_at");