import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123142610 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_after_sales_warranty_event_announced" ON "after_sales_warranty_event" ("created_at") WHERE kind = 'expiring_announced' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_after_sales_warranty_event_announced";`);
  }

}
