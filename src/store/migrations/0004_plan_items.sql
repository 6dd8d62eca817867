CREATE TABLE "plan_item" (
	"list" text NOT NULL,
	"position" integer NOT NULL,
	"body" json NOT NULL,
	CONSTRAINT "plan_item_list_position_pk" PRIMARY KEY("list","position")
);
--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "lists" json;