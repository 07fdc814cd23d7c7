import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123135734 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_template" drop constraint if exists "after_sales_template_code_unique";`);
    this.addSql(`alter table if exists "after_sales_saved_view" drop constraint if exists "after_sales_saved_view_request_unique";`);
    this.addSql(`alter table if exists "after_sales_saved_view" drop constraint if exists "after_sales_saved_view_name_unique";`);
    this.addSql(`alter table if exists "after_sales_privacy_request" drop constraint if exists "after_sales_privacy_request_request_unique";`);
    this.addSql(`alter table if exists "after_sales_notification" drop constraint if exists "after_sales_notification_key_unique";`);
    this.addSql(`alter table if exists "after_sales_kept_identity" drop constraint if exists "after_sales_kept_identity_unit_unique";`);
    this.addSql(`alter table if exists "after_sales_guest_session" drop constraint if exists "after_sales_guest_session_token_unique";`);
    this.addSql(`create table if not exists "after_sales_guest_code" ("id" text not null, "email" text not null, "order_display_id" integer not null, "order_id" text null, "locale" text not null, "code_hash" text null, "tries" integer not null default 0, "expires_at" timestamptz not null, "mailed_at" timestamptz null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_guest_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_code_deleted_at" ON "after_sales_guest_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_code_asked" ON "after_sales_guest_code" ("email", "order_display_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_code_waiting" ON "after_sales_guest_code" ("created_at") WHERE mailed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_code_expiry" ON "after_sales_guest_code" ("expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_guest_session" ("id" text not null, "token_hash" text not null, "email" text not null, "order_id" text not null, "expires_at" timestamptz not null, "ends_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_guest_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_session_deleted_at" ON "after_sales_guest_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_guest_session_token_unique" ON "after_sales_guest_session" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_session_email" ON "after_sales_guest_session" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_guest_session_end" ON "after_sales_guest_session" ("ends_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_kept_identity" ("id" text not null, "unit_id" text not null, "email" text null, "customer_id" text null, "privacy_request_id" text not null, "kept_until" text not null, "claims_until" text not null, "reason_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_kept_identity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_kept_identity_deleted_at" ON "after_sales_kept_identity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_kept_identity_unit_unique" ON "after_sales_kept_identity" ("unit_id", "privacy_request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_kept_identity_email" ON "after_sales_kept_identity" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_kept_identity_end" ON "after_sales_kept_identity" ("kept_until") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_notification" ("id" text not null, "key" text not null, "template" text not null, "channel" text not null default 'email', "status" text check ("status" in ('waiting', 'sending', 'sent', 'failed', 'uncertain', 'dropped')) not null default 'waiting', "recipient_type" text check ("recipient_type" in ('customer', 'guest', 'user', 'address')) not null, "recipient_id" text null, "to_address" text null, "locale" text not null, "subject_type" text not null, "subject_id" text not null, "data" jsonb not null, "secret" text null, "attempts" integer not null default 0, "next_attempt_at" timestamptz null, "claimed_by" text null, "claimed_until" timestamptz null, "expires_at" timestamptz null, "sent_at" timestamptz null, "sent_subject" text null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_notification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_deleted_at" ON "after_sales_notification" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_notification_key_unique" ON "after_sales_notification" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_list" ON "after_sales_notification" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_subject" ON "after_sales_notification" ("subject_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_address" ON "after_sales_notification" ("to_address") WHERE to_address IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_due" ON "after_sales_notification" ("next_attempt_at") WHERE status IN ('waiting', 'sending') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_notification_failed" ON "after_sales_notification" ("created_at", "id") WHERE status IN ('failed', 'uncertain') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_privacy_request" ("id" text not null, "kind" text check ("kind" in ('export', 'erasure')) not null, "status" text check ("status" in ('received', 'running', 'held', 'completed', 'refused')) not null default 'received', "email" text null, "customer_id" text null, "note" text null, "received_on" text not null, "time_zone" text not null, "country_code" text not null, "due_strict_on" text not null, "due_rolled_on" text not null, "extended_to" text null, "extension_reason" text null, "extended_at" timestamptz null, "warned_at" timestamptz null, "job_id" text null, "completed_at" timestamptz null, "refused_reason" text null, "outcome" jsonb null, "file" text null, "file_expires_at" timestamptz null, "created_by_type" text not null, "created_by" text null, "idempotency_key" text null, "request_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_privacy_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_privacy_request_deleted_at" ON "after_sales_privacy_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_privacy_request_list" ON "after_sales_privacy_request" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_privacy_request_due" ON "after_sales_privacy_request" ("due_strict_on", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_privacy_request_held" ON "after_sales_privacy_request" ("id") WHERE status = 'held' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_privacy_request_request_unique" ON "after_sales_privacy_request" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_rate_limit" ("key" text not null, "count" integer not null, "resets_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_rate_limit_pkey" primary key ("key"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_rate_limit_deleted_at" ON "after_sales_rate_limit" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_rate_limit_reset" ON "after_sales_rate_limit" ("resets_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_saved_view" ("id" text not null, "resource" text not null, "name" text not null, "owner_type" text not null, "owner_id" text not null, "is_shared" boolean not null default false, "filters" jsonb not null, "order" text null, "idempotency_key" text null, "request_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_saved_view_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_saved_view_deleted_at" ON "after_sales_saved_view" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_saved_view_name_unique" ON "after_sales_saved_view" ("owner_id", "resource", "name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_saved_view_shared" ON "after_sales_saved_view" ("resource", "name") WHERE is_shared AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_saved_view_request_unique" ON "after_sales_saved_view" ("owner_id", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_template" ("id" text not null, "code" text not null, "locale" text not null, "subject" text not null, "text" text not null, "rev" integer not null default 1, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_template_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_template_deleted_at" ON "after_sales_template" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_template_code_unique" ON "after_sales_template" ("code", "locale") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sales_job" drop constraint if exists "after_sales_job_kind_check";`);

    this.addSql(`alter table if exists "after_sales_job" add constraint "after_sales_job_kind_check" check("kind" in ('units_backfill', 'units_import', 'serials_import', 'privacy_request'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_guest_code" cascade;`);

    this.addSql(`drop table if exists "after_sales_guest_session" cascade;`);

    this.addSql(`drop table if exists "after_sales_kept_identity" cascade;`);

    this.addSql(`drop table if exists "after_sales_notification" cascade;`);

    this.addSql(`drop table if exists "after_sales_privacy_request" cascade;`);

    this.addSql(`drop table if exists "after_sales_rate_limit" cascade;`);

    this.addSql(`drop table if exists "after_sales_saved_view" cascade;`);

    this.addSql(`drop table if exists "after_sales_template" cascade;`);

    this.addSql(`alter table if exists "after_sales_job" drop constraint if exists "after_sales_job_kind_check";`);

    this.addSql(`alter table if exists "after_sales_job" add constraint "after_sales_job_kind_check" check("kind" in ('units_backfill', 'units_import', 'serials_import'));`);
  }

}
