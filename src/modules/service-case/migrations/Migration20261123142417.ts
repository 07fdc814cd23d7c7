import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123142417 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_reply" drop constraint if exists "after_sales_reply_request_unique";`);
    this.addSql(`alter table if exists "after_sales_reply" drop constraint if exists "after_sales_reply_name_unique";`);
    this.addSql(`create table if not exists "after_sales_reply" ("id" text not null, "name" text not null, "texts" jsonb not null, "rev" integer not null default 1, "created_by" text null, "idempotency_key" text null, "idempotency_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "after_sales_reply_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_reply_deleted_at" ON "after_sales_reply" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_reply_name_unique" ON "after_sales_reply" ("name") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_reply_list" ON "after_sales_reply" ("created_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_after_sales_reply_request_unique" ON "after_sales_reply" ("created_by", "idempotency_key") WHERE idempotency_key IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "after_sales_reply" cascade;`);
  }

}
