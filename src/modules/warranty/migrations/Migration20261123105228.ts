import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123105228 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "after_sales_jurisdiction_override" ("id" text not null, "country_code" text not null, "guarantee_months" integer null, "burden_months" integer null, "note" text null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_jurisdiction_override_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_jurisdiction_override_deleted_at" ON "after_sales_jurisdiction_override" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_jurisdiction_override_country" ON "after_sales_jurisdiction_override" ("country_code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_policy" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('commercial', 'durability', 'plan')) not null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_deleted_at" ON "after_sales_policy" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_policy_code" ON "after_sales_policy" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_list" ON "after_sales_policy" ("created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_policy_version" ("id" text not null, "policy_id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'published', 'retired')) not null default 'draft', "name" jsonb not null, "scope_type" text check ("scope_type" in ('product', 'type', 'category', 'tag', 'all')) not null, "scope_ids" text[] not null, "country_codes" text[] null, "sales_channel_ids" text[] null, "start_basis" text check ("start_basis" in ('order', 'shipment', 'delivery', 'installation', 'end_of_return_window')) not null, "months_parts" integer null, "months_labour" integer null, "months_travel" integer null, "advertised_months" integer null, "exclusions" text[] not null, "is_transferable" boolean not null default true, "max_uses" integer null, "guarantor_name" text null, "guarantor_address" text null, "statement" jsonb not null, "published_at" timestamptz null, "published_by" text null, "retired_at" timestamptz null, "retired_by" text null, "created_by" text null, "updated_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_policy_version_pkey" primary key ("id"), constraint after_sales_policy_version_months check (coalesce(months_parts, 0) between 0 and 1200 and coalesce(months_labour, 0) between 0 and 1200 and coalesce(months_travel, 0) between 0 and 1200 and coalesce(advertised_months, 0) between 0 and 1200), constraint after_sales_policy_version_max_uses check (max_uses is null or max_uses > 0));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_policy_id" ON "after_sales_policy_version" ("policy_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_deleted_at" ON "after_sales_policy_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_number" ON "after_sales_policy_version" ("policy_id", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_one_draft" ON "after_sales_policy_version" ("policy_id") WHERE status = 'draft' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_one_published" ON "after_sales_policy_version" ("policy_id") WHERE status = 'published' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_in_force" ON "after_sales_policy_version" ("published_at") WHERE status <> 'draft' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_policy_version_idempotency" ON "after_sales_policy_version" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_warranty" ("id" text not null, "unit_id" text not null, "kind" text check ("kind" in ('statutory', 'commercial', 'durability', 'plan')) not null, "source_key" text not null, "policy_id" text null, "policy_version_id" text null, "policy_version" integer null, "jurisdiction" jsonb null, "terms" jsonb not null, "lost" jsonb not null, "start_basis" text check ("start_basis" in ('order', 'shipment', 'delivery', 'installation', 'end_of_return_window')) not null, "time_zone" text not null, "starts_on" text null, "parts_ends_on" text null, "labour_ends_on" text null, "travel_ends_on" text null, "starts_at" timestamptz null, "expires_at" timestamptz null, "max_uses" integer null, "uses" integer not null default 0, "voided_at" timestamptz null, "void_reason" text null, "shown_at" timestamptz null, "carried_from_id" text null, "is_new_term" boolean not null default false, "return_window_days" integer not null default 0, "facts_rev" integer not null default 0, "is_confirmed" boolean not null default true, "expiring_announced_at" timestamptz null, "product_id" text null, "product_title" text not null, "serial_number" text null, "order_display_id" integer null, "owner_customer_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_warranty_pkey" primary key ("id"), constraint after_sales_warranty_uses check (uses >= 0 and (max_uses is null or uses <= max_uses)), constraint after_sales_warranty_days check ((starts_on is null or starts_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (parts_ends_on is null or parts_ends_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (labour_ends_on is null or labour_ends_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$') and (travel_ends_on is null or travel_ends_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$')), constraint after_sales_warranty_void check ((voided_at is null) = (void_reason is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_deleted_at" ON "after_sales_warranty" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_warranty_source" ON "after_sales_warranty" ("unit_id", "source_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_list" ON "after_sales_warranty" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_policy" ON "after_sales_warranty" ("policy_id", "created_at") WHERE policy_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_voided" ON "after_sales_warranty" ("created_at", "id") WHERE voided_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_exhausted" ON "after_sales_warranty" ("created_at", "id") WHERE uses >= max_uses AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_expiring" ON "after_sales_warranty" ("expires_at") WHERE expiring_announced_at IS NULL AND voided_at IS NULL AND is_confirmed AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_coverage_use" ("id" text not null, "warranty_id" text not null, "consumer_kind" text not null, "consumer_id" text not null, "state" text check ("state" in ('reserved', 'used', 'released')) not null default 'reserved', "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_coverage_use_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_coverage_use_warranty_id" ON "after_sales_coverage_use" ("warranty_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_coverage_use_deleted_at" ON "after_sales_coverage_use" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_coverage_use_consumer" ON "after_sales_coverage_use" ("warranty_id", "consumer_kind", "consumer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_coverage_use_by_consumer" ON "after_sales_coverage_use" ("consumer_kind", "consumer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_warranty_event" ("id" text not null, "warranty_id" text not null, "kind" text not null, "actor_type" text not null, "actor_id" text null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_warranty_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_event_deleted_at" ON "after_sales_warranty_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_event_history" ON "after_sales_warranty_event" ("warranty_id", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_warranty_extension" ("id" text not null, "warranty_id" text not null, "cause" text check ("cause" in ('repair', 'replacement', 'goodwill', 'delay', 'purchase')) not null, "cause_id" text not null, "months" integer not null default 0, "days" integer not null default 0, "reason_code" text null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_warranty_extension_pkey" primary key ("id"), constraint after_sales_warranty_extension_adds check (months between 0 and 1200 and days between 0 and 36600));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_extension_warranty_id" ON "after_sales_warranty_extension" ("warranty_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_extension_deleted_at" ON "after_sales_warranty_extension" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_warranty_extension_cause" ON "after_sales_warranty_extension" ("warranty_id", "cause", "cause_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sales_policy_version" add constraint "after_sales_policy_version_policy_id_foreign" foreign key ("policy_id") references "after_sales_policy" ("id") on update cascade;`);

    this.addSql(`alter table if exists "after_sales_coverage_use" add constraint "after_sales_coverage_use_warranty_id_foreign" foreign key ("warranty_id") references "after_sales_warranty" ("id") on update cascade;`);

    this.addSql(`alter table if exists "after_sales_warranty_extension" add constraint "after_sales_warranty_extension_warranty_id_foreign" foreign key ("warranty_id") references "after_sales_warranty" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_policy_version" drop constraint if exists "after_sales_policy_version_policy_id_foreign";`);

    this.addSql(`alter table if exists "after_sales_coverage_use" drop constraint if exists "after_sales_coverage_use_warranty_id_foreign";`);

    this.addSql(`alter table if exists "after_sales_warranty_extension" drop constraint if exists "after_sales_warranty_extension_warranty_id_foreign";`);

    this.addSql(`drop table if exists "after_sales_jurisdiction_override" cascade;`);

    this.addSql(`drop table if exists "after_sales_policy" cascade;`);

    this.addSql(`drop table if exists "after_sales_policy_version" cascade;`);

    this.addSql(`drop table if exists "after_sales_warranty" cascade;`);

    this.addSql(`drop table if exists "after_sales_coverage_use" cascade;`);

    this.addSql(`drop table if exists "after_sales_warranty_event" cascade;`);

    this.addSql(`drop table if exists "after_sales_warranty_extension" cascade;`);
  }

}
