import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123135518 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_unit" add column if not exists "has_consumer_chosen_repair" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_unit" drop column if exists "has_consumer_chosen_repair";`);
  }

}
