import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand, because the model language cannot say it: indexes of the inbox that carry the columns which people
 * filter by beside their keys. A list under several filters is then counted and leafed through in the index alone,
 * and only the rows of its page are read. That lasts as long as the table is vacuumed often.
 */
export class Migration20261123235600 extends Migration {
  override async up(): Promise<void> {
    for (const index of indexes) {
      this.addSql(drop(index))
      this.addSql(create(index, ` include (${index.carried.join(", ")})`))
    }
    this.addSql(`alter table "after_sales_case" set (autovacuum_vacuum_scale_factor = 0.02);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "after_sales_case" reset (autovacuum_vacuum_scale_factor);`)
    for (const index of indexes) {
      this.addSql(drop(index))
      if (!index.isNew) {
        this.addSql(create(index, ""))
      }
    }
  }
}

type Index = { name: string; keys: string; carried: string[]; where: string; isNew?: boolean }

const drop = ({ name }: Index) => `drop index if exists "IDX_after_sales_case_${name}";`
const create = ({ name, keys, where }: Index, include: string) =>
  `create index if not exists "IDX_after_sales_case_${name}" on "after_sales_case" (${keys})${include} where ${where};`

const kept = "deleted_at is null"
const open = "is_open and deleted_at is null"
const nextDue = `coalesce(next_due_at, 'infinity'::timestamptz)`
const filters = ["status", "priority", "service_kind", "channel", "country_code"]
const without = (columns: string[], key: string) => columns.filter((column) => column !== key)

const ofAll = (name: string, column: string): Index => ({
  name,
  keys: `${column}, created_at, id`,
  carried: ["is_open", ...without(filters, column)],
  where: kept,
})
const byAge = (name: string, column: string): Index => ({
  name,
  keys: `${column}, created_at, id`,
  carried: ["next_due_at", ...without(["assignee_id", ...filters], column)],
  where: open,
})
// With the column itself, without which PostgreSQL doesn't see that the index holds all of the expression.
const byDue = ["created_at", "next_due_at", ...filters]

const indexes: Index[] = [
  ofAll("kind", "service_kind"),
  ofAll("priority", "priority"),
  ofAll("channel", "channel"),
  ofAll("country", "country_code"),
  { name: "open_created", keys: "created_at, id", carried: ["next_due_at", "assignee_id", ...filters], where: open },
  byAge("open_assignee", "assignee_id"),
  { ...byAge("open_kind", "service_kind"), isNew: true },
  { ...byAge("open_priority", "priority"), isNew: true },
  { name: "open_due", keys: `${nextDue}, id`, carried: ["assignee_id", ...byDue], where: open },
  { name: "open_assignee_due", keys: `assignee_id, ${nextDue}, id`, carried: byDue, where: open },
  {
    name: "open_unassigned_due",
    keys: `${nextDue}, id`,
    carried: byDue,
    where: `is_open and assignee_id is null and deleted_at is null`,
  },
]
