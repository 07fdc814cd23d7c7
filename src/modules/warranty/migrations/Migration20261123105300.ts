import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand, because the model language cannot say it: history that nobody can rewrite, published promises that
 * nobody can change, the text that a search reads with its trigram index, and the orders of starts and ends in which
 * what has none comes last.
 */
export class Migration20261123105300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function "after_sales_warranty_event_is_final"() returns trigger language plpgsql as $$
      begin
        raise exception 'A warranty''s history is never changed or deleted.' using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "after_sales_warranty_event_is_final"
      before update or delete on "after_sales_warranty_event"
      for each row execute function "after_sales_warranty_event_is_final"();`)

    this.addSql(`create or replace function "after_sales_policy_version_is_final"() returns trigger language plpgsql as $$
      declare free text[] := array['status', 'retired_at', 'retired_by', 'updated_at'];
      begin
        if tg_op = 'DELETE' then
          raise exception 'A published version of a policy is never deleted.' using errcode = 'restrict_violation';
        end if;
        if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
          raise exception 'A published version of a policy never changes; make a new version.' using errcode = 'restrict_violation';
        end if;
        if new.status is distinct from old.status and not (old.status = 'published' and new.status = 'retired') then
          raise exception 'A published version of a policy can only be retired.' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger "after_sales_policy_version_is_final_update"
      before update on "after_sales_policy_version"
      for each row when (old.status <> 'draft') execute function "after_sales_policy_version_is_final"();`)
    this.addSql(`create or replace trigger "after_sales_policy_version_is_final_delete"
      before delete on "after_sales_policy_version"
      for each row when (old.status <> 'draft') execute function "after_sales_policy_version_is_final"();`)

    this.addSql(`alter table "after_sales_warranty" add column if not exists "search_text" text generated always as (
      lower(' ' || product_title || ' ' || coalesce(serial_number, '') || ' ' ||
        coalesce(order_display_id::text, '') || ' ')) stored;`)
    this.addSql(`do $$
      declare extension_schema text;
      begin
        begin
          create extension if not exists pg_trgm;
        exception when insufficient_privilege or undefined_file or feature_not_supported then
          raise exception 'medusa-plugin-after-sales needs the PostgreSQL extension pg_trgm to search warranties, and could not create it (%). Have a database administrator run "create extension pg_trgm;" in this database, then migrate again.', sqlerrm;
        end;
        select n.nspname into extension_schema
          from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
        execute format('create index if not exists "IDX_after_sales_warranty_search" on "after_sales_warranty" using gin (search_text %I.gin_trgm_ops)', extension_schema);
      end $$;`)
    // Not partial: only then the planner knows how the starts and ends are spread, and takes the right index.
    this.addSql(`create index if not exists "IDX_after_sales_warranty_by_start"
      on "after_sales_warranty" (coalesce(starts_at, 'infinity'::timestamptz));`)
    this.addSql(`create index if not exists "IDX_after_sales_warranty_by_expiry"
      on "after_sales_warranty" (coalesce(expires_at, 'infinity'::timestamptz), id);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_after_sales_warranty_by_expiry";`)
    this.addSql(`drop index if exists "IDX_after_sales_warranty_by_start";`)
    this.addSql(`drop index if exists "IDX_after_sales_warranty_search";`)
    this.addSql(`alter table if exists "after_sales_warranty" drop column if exists "search_text";`)
    this.addSql(`drop trigger if exists "after_sales_policy_version_is_final_delete" on "after_sales_policy_version";`)
    this.addSql(`drop trigger if exists "after_sales_policy_version_is_final_update" on "after_sales_policy_version";`)
    this.addSql(`drop function if exists "after_sales_policy_version_is_final"();`)
    this.addSql(`drop trigger if exists "after_sales_warranty_event_is_final" on "after_sales_warranty_event";`)
    this.addSql(`drop function if exists "after_sales_warranty_event_is_final"();`)
  }
}
