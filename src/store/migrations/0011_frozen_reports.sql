CREATE TABLE "frozen_report" (
	"round" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"plan" json NOT NULL
);
