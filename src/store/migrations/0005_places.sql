CREATE TABLE "place" (
	"platform" text NOT NULL,
	"id" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"cure" text DEFAULT '' NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"told_at" timestamp with time zone,
	CONSTRAINT "place_platform_id_pk" PRIMARY KEY("platform","id")
);
