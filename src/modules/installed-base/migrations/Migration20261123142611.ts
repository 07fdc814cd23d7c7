import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123142611 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_unit" add column if not exists "owner_erased_at" timestamptz null;`);

    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_event_decided" ON "after_sales_unit_event" ("created_at") WHERE kind IN ('registration_approved', 'registration_rejected') AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "after_sales_unit_transfer" add column if not exists "unmailed_token" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_unit_transfer_unmailed" ON "after_sales_unit_transfer" ("created_at") WHERE unmailed_token IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_unit" drop column if exists "owner_erased_at";`);

    this.addSql(`drop index if exists "IDX_after_sales_unit_event_decided";`);

    this.addSql(`drop index if exists "IDX_after_sales_unit_transfer_unmailed";`);
    this.addSql(`alter table if exists "after_sales_unit_transfer" drop column if exists "unmailed_token";`);
  }

}
