CREATE TABLE "allowance" (
	"platform" text NOT NULL,
	"scope" text NOT NULL,
	"free_at" timestamp with time zone NOT NULL,
	CONSTRAINT "allowance_platform_scope_pk" PRIMARY KEY("platform","scope")
);
