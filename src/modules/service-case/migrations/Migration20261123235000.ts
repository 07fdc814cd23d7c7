import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand, because the model language cannot say it: when the sweep must next look at a deadline, which follows
 * from its other columns, and the index by which it finds the few that are due among all that run.
 */
export class Migration20261123235000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "after_sales_case_deadline" add column if not exists "next_at" timestamptz
      generated always as (
        case
          when met_at is not null or cancelled_at is not null or paused_at is not null or breached_at is not null
            then null
          when warned_at is null and warn_at < due_at then warn_at
          else due_at
        end) stored;`)
    this.addSql(`create index if not exists "IDX_after_sales_case_deadline_next"
      on "after_sales_case_deadline" (next_at) where next_at is not null and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_after_sales_case_deadline_next";`)
    this.addSql(`alter table if exists "after_sales_case_deadline" drop column if exists "next_at";`)
  }
}
