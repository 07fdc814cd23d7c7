import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123110048 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_role_assignment" drop constraint if exists "after_sales_role_assignment_user_unique";`);
    this.addSql(`alter table if exists "after_sales_job_rejection" drop constraint if exists "after_sales_job_rejection_line_unique";`);
    this.addSql(`alter table if exists "after_sales_job" drop constraint if exists "after_sales_job_request_unique";`);
    this.addSql(`create table if not exists "after_sales_job" ("id" text not null, "kind" text check ("kind" in ('units_backfill', 'units_import', 'serials_import')) not null, "status" text check ("status" in ('queued', 'running', 'completed', 'failed', 'cancelled')) not null default 'queued', "dry_run" boolean not null default false, "input" jsonb not null, "payload" text null, "total" integer null, "done" integer not null default 0, "accepted" integer not null default 0, "rejected" integer not null default 0, "cursor" jsonb null, "result" jsonb null, "error" text null, "attempts" integer not null default 0, "claimed_by" text null, "claimed_until" timestamptz null, "heartbeat_at" timestamptz null, "cancel_requested_at" timestamptz null, "started_at" timestamptz null, "finished_at" timestamptz null, "created_by_type" text not null, "created_by" text not null, "idempotency_key" text null, "fingerprint" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_job_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_job_deleted_at" ON "after_sales_job" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_job_request_unique" ON "after_sales_job" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_job_list" ON "after_sales_job" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_job_open" ON "after_sales_job" ("created_at", "id") WHERE status IN ('queued', 'running') AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_job_rejection" ("id" text not null, "job_id" text not null, "line" integer not null, "code" text not null, "message" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_job_rejection_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_job_rejection_deleted_at" ON "after_sales_job_rejection" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_job_rejection_line_unique" ON "after_sales_job_rejection" ("job_id", "line", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_role_assignment" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('manager', 'agent', 'technician', 'viewer')) not null, "assigned_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_role_assignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_role_assignment_deleted_at" ON "after_sales_role_assignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_role_assignment_user_unique" ON "after_sales_role_assignment" ("user_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_setting" ("key" text not null, "value" jsonb not null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_setting_pkey" primary key ("key"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_setting_deleted_at" ON "after_sales_setting" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "after_sales_sweep" ("name" text not null, "cursor" jsonb null, "claimed_by" text null, "claimed_until" timestamptz null, "heartbeat_at" timestamptz null, "ran_at" timestamptz null, "lag_seconds" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_sweep_pkey" primary key ("name"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_sweep_deleted_at" ON "after_sales_sweep" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_job" cascade;`);

    this.addSql(`drop table if exists "after_sales_job_rejection" cascade;`);

    this.addSql(`drop table if exists "after_sales_role_assignment" cascade;`);

    this.addSql(`drop table if exists "after_sales_setting" cascade;`);

    this.addSql(`drop table if exists "after_sales_sweep" cascade;`);
  }

}
