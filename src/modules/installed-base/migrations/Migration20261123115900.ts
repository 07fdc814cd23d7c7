import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand, because the model language cannot say it: the derived status, the text that a search reads with its
 * trigram index, the indexes of the sorts, and history that nobody can rewrite.
 */
export class Migration20261123115900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "after_sales_unit" add column if not exists "status" text generated always as (
      case
        when registered_state = 'rejected' then 'rejected'
        when registered_state = 'pending' then 'pending'
        when cancelled_at is not null then 'cancelled'
        when scrapped_at is not null then 'scrapped'
        when replaced_at is not null then 'replaced'
        when returned_at is not null then 'returned'
        when installed_at is not null then 'installed'
        when delivered_at is not null then 'delivered'
        when shipped_at is not null then 'shipped'
        else 'ordered'
      end) stored;`)
    this.addSql(`alter table "after_sales_unit" add column if not exists "search_text" text generated always as (
      lower(product_title || ' ' || coalesce(variant_title, '') || ' ' || coalesce(sku, '') || ' ' ||
        coalesce(serial_number, '') || ' ' || coalesce(serial_key, '') || ' ' || coalesce(owner_email, '') || ' ' ||
        coalesce(order_display_id::text, ''))) stored;`)

    this.addSql(`do $$
      declare extension_schema text;
      begin
        begin
          create extension if not exists pg_trgm;
        exception when insufficient_privilege or undefined_file or feature_not_supported then
          raise exception 'medusa-plugin-after-sales needs the PostgreSQL extension pg_trgm to search units, and could not create it (%). Have a database administrator run "create extension pg_trgm;" in this database, then migrate again.', sqlerrm;
        end;
        select n.nspname into extension_schema
          from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
        execute format('create index if not exists "IDX_after_sales_unit_search" on "after_sales_unit" using gin (search_text %I.gin_trgm_ops)', extension_schema);
      end $$;`)

    this.addSql(`create index if not exists "IDX_after_sales_unit_status"
      on "after_sales_unit" (status, created_at, id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_after_sales_unit_by_delivery"
      on "after_sales_unit" (coalesce(delivered_at, '-infinity'::timestamptz), id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_after_sales_unit_by_title"
      on "after_sales_unit" ("left"(product_title, 120), id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_after_sales_unit_by_serial"
      on "after_sales_unit" (coalesce(serial_key, '~') collate "C", id) where deleted_at is null;`)

    this.addSql(`create or replace function "after_sales_unit_event_is_final"() returns trigger language plpgsql as $$
      begin
        raise exception 'A unit''s history is never changed or deleted.' using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "after_sales_unit_event_is_final"
      before update or delete on "after_sales_unit_event"
      for each row execute function "after_sales_unit_event_is_final"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "after_sales_unit_event_is_final" on "after_sales_unit_event";`)
    this.addSql(`drop function if exists "after_sales_unit_event_is_final"();`)
    for (const index of ["search", "status", "by_delivery", "by_title", "by_serial"]) {
      this.addSql(`drop index if exists "IDX_after_sales_unit_${index}";`)
    }
    this.addSql(`alter table if exists "after_sales_unit" drop column if exists "search_text";`)
    this.addSql(`alter table if exists "after_sales_unit" drop column if exists "status";`)
  }
}
