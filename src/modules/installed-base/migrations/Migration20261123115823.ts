import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123115823 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_unit_transfer" drop constraint if exists "after_sales_unit_transfer_request_unique";`);
    this.addSql(`alter table if exists "after_sales_unit_transfer" drop constraint if exists "after_sales_unit_transfer_pending_unique";`);
    this.addSql(`alter table if exists "after_sales_unit_transfer" drop constraint if exists "after_sales_unit_transfer_token_unique";`);
    this.addSql(`alter table if exists "after_sales_unit_matter" drop constraint if exists "after_sales_unit_matter_ref_unique";`);
    this.addSql(`alter table if exists "after_sales_unit" drop constraint if exists "after_sales_unit_request_unique";`);
    this.addSql(`alter table if exists "after_sales_unit" drop constraint if exists "after_sales_unit_serial_unique";`);
    this.addSql(`alter table if exists "after_sales_unit" drop constraint if exists "after_sales_unit_external_unique";`);
    this.addSql(`alter table if exists "after_sales_unit" drop constraint if exists "after_sales_unit_line_unique";`);
    this.addSql(`alter table if exists "after_sales_product_setting" drop constraint if exists "after_sales_product_setting_product_unique";`);
    this.addSql(`create table if not exists "after_sales_order_sync" ("order_id" text not null, "order_updated_at" timestamptz not null, "synced_at" timestamptz null, "synced_version" integer not null default 0, "wanted_at" timestamptz not null, "claimed_until" timestamptz null, "attempts" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_order_sync_pkey" primary key ("order_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_order_sync_deleted_at" ON "after_sales_order_sync" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_order_sync_waiting" ON "after_sales_order_sync" ("wanted_at", "order_id") WHERE (synced_at IS NULL OR synced_at < order_updated_at OR last_error IS NOT NULL) AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_product_setting" ("id" text not null, "product_id" text not null, "tracking" text check ("tracking" in ('tracked', 'not_tracked', 'excluded')) not null default 'tracked', "condition" text check ("condition" in ('new', 'used', 'refurbished')) not null default 'new', "is_installed_by_seller" boolean not null default false, "digital_supply_months" integer null, "expected_life_months" integer null, "used_guarantee_months" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_product_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_product_setting_deleted_at" ON "after_sales_product_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_product_setting_product_unique" ON "after_sales_product_setting" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_unit" ("id" text not null, "order_id" text null, "order_display_id" integer null, "order_line_id" text null, "unit_index" integer not null default 1, "pieces" integer not null default 1, "is_tracked" boolean not null default true, "external_key" text null, "sales_channel_id" text null, "product_id" text null, "variant_id" text null, "product_title" text not null, "variant_title" text null, "sku" text null, "thumbnail" text null, "serial_number" text null, "serial_key" text null, "owner_customer_id" text null, "owner_email" text null, "transferred_at" timestamptz null, "origin" text check ("origin" in ('order', 'backfill', 'registered')) not null, "registered_state" text check ("registered_state" in ('pending', 'approved', 'rejected')) null, "registered_by" text null, "registration_note" text null, "purchase_place" text null, "proof_file_id" text null, "rejected_reason" text null, "idempotency_key" text null, "request_hash" text null, "contract_at" timestamptz not null, "contract_on" text not null, "country_code" text null, "region_code" text null, "time_zone" text not null, "buyer_kind" text check ("buyer_kind" in ('consumer', 'business')) not null default 'consumer', "condition" text check ("condition" in ('new', 'used', 'refurbished')) not null default 'new', "price_paid" numeric null, "currency_code" text null, "is_installed_by_seller" boolean not null default false, "digital_supply_months" integer null, "expected_life_months" integer null, "used_guarantee_months" integer null, "fulfillment_id" text null, "fulfillment_item_id" text null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "installed_at" timestamptz null, "returned_at" timestamptz null, "cancelled_at" timestamptz null, "replaced_at" timestamptz null, "replaced_by_id" text null, "replaces_id" text null, "scrapped_at" timestamptz null, "settled_facts" text[] not null default '{}', "confirmed_at" timestamptz null, "policy_version_id" text null, "flagged_reason" text check ("flagged_reason" in ('leaver_returned', 'leaver_cancelled')) null, "flagged_at" timestamptz null, "facts_rev" integer not null default 1, "assured_rev" integer not null default 0, "assured_lease_until" timestamptz null, "raw_price_paid" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_unit_pkey" primary key ("id"), constraint after_sales_unit_contract_on check (contract_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'), constraint after_sales_unit_pieces check (pieces >= 1 and unit_index >= 1), constraint after_sales_unit_serial check ((serial_number is null) = (serial_key is null)), constraint after_sales_unit_flag check ((flagged_at is null) = (flagged_reason is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_deleted_at" ON "after_sales_unit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_line_unique" ON "after_sales_unit" ("order_line_id", "unit_index") WHERE order_line_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_external_unique" ON "after_sales_unit" ("external_key") WHERE external_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_serial_unique" ON "after_sales_unit" ("product_id", "serial_key") WHERE serial_key IS NOT NULL AND returned_at IS NULL AND replaced_at IS NULL AND cancelled_at IS NULL AND scrapped_at IS NULL AND (registered_state IS NULL OR registered_state = 'approved') AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_request_unique" ON "after_sales_unit" ("registered_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_owner" ON "after_sales_unit" ("owner_customer_id", "created_at", "id", "sales_channel_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_email" ON "after_sales_unit" ("owner_email", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_created" ON "after_sales_unit" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_product" ON "after_sales_unit" ("product_id", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_country" ON "after_sales_unit" ("country_code", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_origin" ON "after_sales_unit" ("origin", "created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_order" ON "after_sales_unit" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_order_number" ON "after_sales_unit" ("order_display_id") WHERE order_display_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_serial" ON "after_sales_unit" ("serial_key") WHERE serial_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_flagged" ON "after_sales_unit" ("created_at", "id") WHERE flagged_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_inbox" ON "after_sales_unit" ("created_at", "id") WHERE registered_state = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_unconfirmed" ON "after_sales_unit" ("created_at", "id") WHERE confirmed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_stale" ON "after_sales_unit" ("id") WHERE assured_rev < facts_rev AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_unit_event" ("id" text not null, "unit_id" text not null, "kind" text not null, "actor_type" text not null, "actor_id" text null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_unit_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_event_deleted_at" ON "after_sales_unit_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_event_history" ON "after_sales_unit_event" ("unit_id", "created_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_unit_matter" ("id" text not null, "unit_id" text not null, "kind" text check ("kind" in ('case', 'repair', 'appointment', 'hold')) not null, "ref_id" text not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "note_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_unit_matter_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_matter_deleted_at" ON "after_sales_unit_matter" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_matter_ref_unique" ON "after_sales_unit_matter" ("kind", "ref_id", "unit_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_matter_open" ON "after_sales_unit_matter" ("unit_id") WHERE closed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_matter_unit" ON "after_sales_unit_matter" ("unit_id", "opened_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_unit_transfer" ("id" text not null, "unit_id" text not null, "from_customer_id" text null, "from_email" text null, "to_email" text not null, "token_hash" text not null, "status" text check ("status" in ('pending', 'accepted', 'declined', 'cancelled', 'expired')) not null default 'pending', "expires_at" timestamptz not null, "decided_at" timestamptz null, "accepted_by_customer_id" text null, "requested_by" text null, "idempotency_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_unit_transfer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_deleted_at" ON "after_sales_unit_transfer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_token_unique" ON "after_sales_unit_transfer" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_pending_unique" ON "after_sales_unit_transfer" ("unit_id") WHERE status = 'pending' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_request_unique" ON "after_sales_unit_transfer" ("requested_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_unit" ON "after_sales_unit_transfer" ("unit_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_from" ON "after_sales_unit_transfer" ("from_customer_id", "unit_id") WHERE status = 'accepted' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_expiry" ON "after_sales_unit_transfer" ("expires_at") WHERE status = 'pending' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_order_sync" cascade;`);

    this.addSql(`drop table if exists "after_sales_product_setting" cascade;`);

    this.addSql(`drop table if exists "after_sales_unit" cascade;`);

    this.addSql(`drop table if exists "after_sales_unit_event" cascade;`);

    this.addSql(`drop table if exists "after_sales_unit_matter" cascade;`);

    this.addSql(`drop table if exists "after_sales_unit_transfer" cascade;`);
  }

}
