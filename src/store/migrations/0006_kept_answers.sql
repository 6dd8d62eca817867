ALTER TABLE "inbox" ADD COLUMN "worked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inbox" ADD COLUMN "reply" json;