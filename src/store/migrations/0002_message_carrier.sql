ALTER TABLE "delivery" ADD COLUMN "carrier" text;--> statement-breakpoint
CREATE INDEX "delivery_carrier" ON "delivery" USING btree ("carrier") WHERE "delivery"."carrier" is not null;