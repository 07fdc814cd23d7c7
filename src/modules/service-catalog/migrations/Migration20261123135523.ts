import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123135523 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "after_sales_catalog_event" ("id" text not null, "subject" text check ("subject" in ('service', 'procedure', 'instruction', 'proposal')) not null, "subject_id" text not null, "kind" text not null, "actor_type" text not null, "actor_id" text null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_catalog_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_catalog_event_deleted_at" ON "after_sales_catalog_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_catalog_event_history" ON "after_sales_catalog_event" ("subject_id", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_instruction" ("id" text not null, "product_id" text not null, "code" text not null, "names" jsonb not null, "created_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_instruction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_instruction_deleted_at" ON "after_sales_instruction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_instruction_code" ON "after_sales_instruction" ("product_id", "code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_instruction_created" ON "after_sales_instruction" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_instruction_idempotency" ON "after_sales_instruction" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_instruction_version" ("id" text not null, "instruction_id" text not null, "language" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "kind" text check ("kind" in ('text', 'file')) not null, "body" text null, "file_id" text null, "file_name" text null, "mime" text null, "bytes" integer null, "sha256" text null, "published_at" timestamptz null, "published_by" text null, "retired_at" timestamptz null, "retired_by" text null, "created_by" text null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_instruction_version_pkey" primary key ("id"), constraint after_sales_instruction_version_content check ((kind = 'text' and body is not null and file_id is null) or (kind = 'file' and file_id is not null and body is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_instruction_version_instruction_id" ON "after_sales_instruction_version" ("instruction_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_instruction_version_deleted_at" ON "after_sales_instruction_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_instruction_version_number" ON "after_sales_instruction_version" ("instruction_id", "language", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_instruction_version_one_draft" ON "after_sales_instruction_version" ("instruction_id", "language") WHERE status = 'draft' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_instruction_version_one_published" ON "after_sales_instruction_version" ("instruction_id", "language") WHERE status = 'published' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_procedure" ("id" text not null, "code" text not null, "names" jsonb not null, "adopted_from" text null, "retired_at" timestamptz null, "retired_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_procedure_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_procedure_deleted_at" ON "after_sales_procedure" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_procedure_code" ON "after_sales_procedure" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_procedure_created" ON "after_sales_procedure" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_procedure_version" ("id" text not null, "procedure_id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "steps" jsonb not null, "published_at" timestamptz null, "published_by" text null, "retired_at" timestamptz null, "retired_by" text null, "created_by" text null, "updated_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_procedure_version_pkey" primary key ("id"), constraint after_sales_procedure_version_number check (version >= 1));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_procedure_id" ON "after_sales_procedure_version" ("procedure_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_deleted_at" ON "after_sales_procedure_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_number" ON "after_sales_procedure_version" ("procedure_id", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_one_draft" ON "after_sales_procedure_version" ("procedure_id") WHERE status = 'draft' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_one_published" ON "after_sales_procedure_version" ("procedure_id") WHERE status = 'published' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_procedure_version_idempotency" ON "after_sales_procedure_version" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_proposal" ("id" text not null, "detection_key" text not null, "service_id" text not null, "rule_id" text not null, "unit_id" text not null, "reason_code" text check ("reason_code" in ('age', 'warranty_ending', 'recurrence', 'failed_step')) not null, "params" jsonb not null, "due_on" text not null, "status" text check ("status" in ('open', 'accepted', 'dismissed')) not null default 'open', "dismissed_reason" text null, "note" text null, "case_id" text null, "decided_at" timestamptz null, "decided_by" text null, "product_id" text null, "product_title" text not null, "serial_number" text null, "order_display_id" integer null, "owner_customer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_proposal_pkey" primary key ("id"), constraint after_sales_proposal_due_on check (due_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint after_sales_proposal_decision check ((status = 'open') = (decided_at is null) and (status = 'dismissed') = (dismissed_reason is not null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_deleted_at" ON "after_sales_proposal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_proposal_key" ON "after_sales_proposal" ("detection_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_proposal_one_open" ON "after_sales_proposal" ("service_id", "rule_id", "unit_id") WHERE status = 'open' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_status" ON "after_sales_proposal" ("status", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_created" ON "after_sales_proposal" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_due" ON "after_sales_proposal" ("due_on", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_unit" ON "after_sales_proposal" ("unit_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_proposal_caseless" ON "after_sales_proposal" ("decided_at", "id") WHERE status = 'accepted' AND case_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_service" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('installation', 'maintenance', 'repair', 'training', 'complaint', 'spare_part', 'enquiry')) not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "names" jsonb not null, "descriptions" jsonb not null, "requirements" jsonb not null, "detection" jsonb not null, "channels" text[] not null, "price_amount" numeric null, "price_variant_id" text null, "currency_code" text null, "service_level_id" text null, "procedure_id" text null, "documents" jsonb not null, "position" integer not null default 0, "adopted_from" text null, "published_at" timestamptz null, "published_by" text null, "retired_at" timestamptz null, "retired_by" text null, "rev" integer not null default 1, "created_by" text null, "updated_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "raw_price_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_service_pkey" primary key ("id"), constraint after_sales_service_price check (price_amount is null or (price_amount >= 0 and currency_code is not null)), constraint after_sales_service_complaint_is_free check (kind <> 'complaint' or (price_amount is null and price_variant_id is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_deleted_at" ON "after_sales_service" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_service_code" ON "after_sales_service" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_created" ON "after_sales_service" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_position" ON "after_sales_service" ("position", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_service_procedure" ON "after_sales_service" ("procedure_id") WHERE procedure_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_service_idempotency" ON "after_sales_service" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sales_instruction_version" add constraint "after_sales_instruction_version_instruction_id_foreign" foreign key ("instruction_id") references "after_sales_instruction" ("id") on update cascade;`);

    this.addSql(`alter table if exists "after_sales_procedure_version" add constraint "after_sales_procedure_version_procedure_id_foreign" foreign key ("procedure_id") references "after_sales_procedure" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_instruction_version" drop constraint if exists "after_sales_instruction_version_instruction_id_foreign";`);

    this.addSql(`alter table if exists "after_sales_procedure_version" drop constraint if exists "after_sales_procedure_version_procedure_id_foreign";`);

    this.addSql(`drop table if exists "after_sales_catalog_event" cascade;`);

    this.addSql(`drop table if exists "after_sales_instruction" cascade;`);

    this.addSql(`drop table if exists "after_sales_instruction_version" cascade;`);

    this.addSql(`drop table if exists "after_sales_procedure" cascade;`);

    this.addSql(`drop table if exists "after_sales_procedure_version" cascade;`);

    this.addSql(`drop table if exists "after_sales_proposal" cascade;`);

    this.addSql(`drop table if exists "after_sales_service" cascade;`);
  }

}
