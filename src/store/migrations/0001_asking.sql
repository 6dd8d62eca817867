CREATE TABLE "document" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"format" text NOT NULL,
	"body" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "proposal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"document" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"body" text NOT NULL,
	"lines" integer[] NOT NULL,
	"state" text DEFAULT 'open' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "question_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"first_at" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	"passed_by" text,
	CONSTRAINT "question_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "rating" (
	"question" integer NOT NULL,
	"by" text NOT NULL,
	"helpful" boolean NOT NULL,
	"short" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "rating_question_by_pk" PRIMARY KEY("question","by")
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_document_document_id_fk" FOREIGN KEY ("document") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating" ADD CONSTRAINT "rating_question_question_id_fk" FOREIGN KEY ("question") REFERENCES "public"."question"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposal_open" ON "proposal" USING btree ("document","id") WHERE "proposal"."state" = 'open';--> statement-breakpoint
CREATE INDEX "question_gaps" ON "question" USING btree ("times") WHERE "question"."state" = 'gap';