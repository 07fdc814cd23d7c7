import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Versioned tables whose published rows are evidence, with what they are called in a refusal. */
const versioned = [
  { table: "after_sales_procedure_version", noun: "procedure" },
  { table: "after_sales_instruction_version", noun: "set of instructions" },
]

/**
 * Written by hand, because the model language cannot say it: history that nobody can rewrite, published procedures
 * and instructions that nobody can change, and the text that a search of proposals reads with its trigram index.
 */
export class Migration20261123180000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function "after_sales_catalog_event_is_final"() returns trigger language plpgsql as $$
      begin
        raise exception 'The history of services is never changed or deleted.' using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "after_sales_catalog_event_is_final"
      before update or delete on "after_sales_catalog_event"
      for each row execute function "after_sales_catalog_event_is_final"();`)

    for (const { table, noun } of versioned) {
      this.addSql(`create or replace function "${table}_is_final"() returns trigger language plpgsql as $$
        declare free text[] := array['status', 'retired_at', 'retired_by', 'updated_at'];
        begin
          if tg_op = 'DELETE' then
            raise exception 'A published version of a ${noun} is never deleted.' using errcode = 'restrict_violation';
          end if;
          if to_jsonb(new) - free is distinct from to_jsonb(old) - free then
            raise exception 'A published version of a ${noun} never changes; make a new version.' using errcode = 'restrict_violation';
          end if;
          if new.status is distinct from old.status and not (old.status = 'published' and new.status = 'retired') then
            raise exception 'A published version of a ${noun} can only be retired.' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;`)
      this.addSql(`create or replace trigger "${table}_is_final_update" before update on "${table}"
        for each row when (old.status <> 'draft') execute function "${table}_is_final"();`)
      this.addSql(`create or replace trigger "${table}_is_final_delete" before delete on "${table}"
        for each row when (old.status <> 'draft') execute function "${table}_is_final"();`)
    }

    this.addSql(`alter table "after_sales_proposal" add column if not exists "search_text" text generated always as (
      lower(' ' || product_title || ' ' || coalesce(serial_number, '') || ' ' ||
        coalesce(order_display_id::text, '') || ' ')) stored;`)
    this.addSql(`do $$
      declare extension_schema text;
      begin
        begin
          create extension if not exists pg_trgm;
        exception when insufficient_privilege or undefined_file or feature_not_supported then
          raise exception 'medusa-plugin-after-sales needs the PostgreSQL extension pg_trgm to search proposals, and could not create it (%). Have a database administrator run "create extension pg_trgm;" in this database, then migrate again.', sqlerrm;
        end;
        select n.nspname into extension_schema
          from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm';
        execute format('create index if not exists "IDX_after_sales_proposal_search" on "after_sales_proposal" using gin (search_text %I.gin_trgm_ops)', extension_schema);
      end $$;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_after_sales_proposal_search";`)
    this.addSql(`alter table if exists "after_sales_proposal" drop column if exists "search_text";`)
    for (const { table } of versioned) {
      this.addSql(`drop trigger if exists "${table}_is_final_delete" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_is_final_update" on "${table}";`)
      this.addSql(`drop function if exists "${table}_is_final"();`)
    }
    this.addSql(`drop trigger if exists "after_sales_catalog_event_is_final" on "after_sales_catalog_event";`)
    this.addSql(`drop function if exists "after_sales_catalog_event_is_final"();`)
  }
}
