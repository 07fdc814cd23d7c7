import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { CustomDBMigrator, defineMikroOrmCliConfig, toMikroOrmEntities } from "@medusajs/framework/utils"
import { cpSync, mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { OrderSync } from "../../../src/modules/installed-base/models/order-sync"
import { ProductSetting } from "../../../src/modules/installed-base/models/product-setting"
import { Unit } from "../../../src/modules/installed-base/models/unit"
import { UnitEvent } from "../../../src/modules/installed-base/models/unit-event"
import { UnitMatter } from "../../../src/modules/installed-base/models/unit-matter"
import { UnitTransfer } from "../../../src/modules/installed-base/models/unit-transfer"
import { describeInstalledBase, modulePath } from "./installed-base-suite"
import { anOrder, sold } from "./orders"

const models = [OrderSync, ProductSetting, Unit, UnitEvent, UnitMatter, UnitTransfer]
const server = {
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USERNAME,
  password: process.env.DB_PASSWORD,
}

describeInstalledBase("the installed base's tables", ({ service, sql, migrator }) => {
  const names = async (statement: string) => (await sql<{ name: string }>(statement)).map(({ name }) => name)
  const tables = () =>
    names(`select tablename as name from pg_tables where tablename like 'after_sales_%' order by tablename`)
  const byHand = async () => ({
    columns: await names(
      `select attname || ' ' || pg_get_expr(adbin, adrelid) as name from pg_attribute join pg_attrdef
         on adrelid = attrelid and adnum = attnum
       where attgenerated = 's' and attrelid::regclass::text like 'after_sales_unit%' order by attname`
    ),
    indexes: await names(
      `select indexdef as name from pg_indexes where indexname = any(array['IDX_after_sales_unit_search',
         'IDX_after_sales_unit_status', 'IDX_after_sales_unit_by_delivery', 'IDX_after_sales_unit_by_title',
         'IDX_after_sales_unit_by_serial']) order by indexname`
    ),
    triggers: await names(
      `select pg_get_triggerdef(oid) as name from pg_trigger where not tgisinternal
         and tgrelid::regclass::text like 'after_sales_unit%'`
    ),
    functions: await names(`select proname as name from pg_proc where proname like 'after_sales_unit%'`),
  })

  it("are all made by the migrations, go when these are taken back and come again", async () => {
    const made = { tables: await tables(), ...(await byHand()) }
    expect(made.tables).toEqual([
      "after_sales_order_sync",
      "after_sales_product_setting",
      "after_sales_unit",
      "after_sales_unit_event",
      "after_sales_unit_matter",
      "after_sales_unit_transfer",
    ])
    await migrator().down({ to: "Migration20261123115900" })
    expect(await byHand()).toEqual({ columns: [], indexes: [], triggers: [], functions: [] })
    expect(await tables()).toEqual(made.tables)
    await migrator().down({ to: 0 })
    expect(await tables()).toEqual([])
    await migrator().up()
    expect(await migrator().getPendingMigrations()).toEqual([])
    expect({ tables: await tables(), ...(await byHand()) }).toEqual(made)
  })

  it("hold what the model language cannot say", async () => {
    const { columns, indexes, triggers } = await byHand()
    expect(columns.map((column) => column.split(" ")[0])).toEqual(["search_text", "status"])
    expect(indexes).toEqual([
      expect.stringContaining(`(COALESCE(delivered_at, '-infinity'::timestamp with time zone), id)`),
      expect.stringContaining(`(COALESCE(serial_key, '~'::text) COLLATE "C", id)`),
      expect.stringContaining(`("left"(product_title, 120), id)`),
      expect.stringContaining("USING gin (search_text gin_trgm_ops)"),
      expect.stringContaining("(status, created_at, id)"),
    ])
    expect(triggers).toEqual([expect.stringContaining("BEFORE DELETE OR UPDATE")])
  })

  it("have the unique keys that the promises rest on", async () => {
    const unique = await names(
      `select indexrelid::regclass::text as name from pg_index
       where indisunique and not indisprimary and indrelid::regclass::text like 'after_sales_%' order by 1`
    )
    expect(unique.map((name) => name.replaceAll('"', ""))).toEqual([
      "IDX_after_sales_product_setting_product_unique",
      "IDX_after_sales_unit_external_unique",
      "IDX_after_sales_unit_line_unique",
      "IDX_after_sales_unit_matter_ref_unique",
      "IDX_after_sales_unit_request_unique",
      "IDX_after_sales_unit_serial_unique",
      "IDX_after_sales_unit_transfer_pending_unique",
      "IDX_after_sales_unit_transfer_request_unique",
      "IDX_after_sales_unit_transfer_token_unique",
    ])
  })

  it("are what the models say: the generator has nothing to add", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "after-sales-migrations-"))
    cpSync(path.join(modulePath, "migrations"), folder, { recursive: true })
    const before = readdirSync(folder)
    expect(before).toContain(".snapshot-medusa-after-sales-installed-base.json")
    const orm = await MikroORM.init(
      defineMikroOrmCliConfig("after_sales_installed_base", {
        entities: toMikroOrmEntities(models),
        ...server,
        migrations: { path: folder },
      })
    )
    const { diff } = await orm.getMigrator().createMigration(folder)
    await orm.close()
    expect(diff).toEqual({ up: [], down: [] })
    expect(readdirSync(folder)).toEqual(before)
  })

  it("keep history as it was written", async () => {
    await service.reconcileOrder(anOrder(), sold)
    await expect(sql(`update after_sales_unit_event set kind = 'nothing'`)).rejects.toThrow("never changed or deleted")
    await expect(sql(`delete from after_sales_unit_event`)).rejects.toThrow("never changed or deleted")
    expect(await names(`select kind as name from after_sales_unit_event`)).toEqual(["created"])
  })

  it.each([
    ["a day that is none", `contract_on = '1.3.2026'`],
    ["no pieces", `pieces = 0`],
    ["an index before the first", `unit_index = 0`],
    ["a serial number without its key", `serial_number = 'SN 1'`],
    ["a flag without a reason", `flagged_at = now()`],
    ["an origin that is none", `origin = 'found'`],
  ])("refuse %s", async (_, change) => {
    await service.reconcileOrder(anOrder(), sold)
    await expect(sql(`update after_sales_unit set ${change}`)).rejects.toThrow("violates check constraint")
  })

  it("say in one sentence what to do when the database lets nobody create pg_trgm", async () => {
    const database = `after_sales_no_extension_${process.env.JEST_WORKER_ID}`
    const role = `${database}_role`
    const drop = async () => {
      await sql(`drop database if exists ${database}`)
      await sql(`drop role if exists ${role}`)
    }
    await drop()
    await sql(`create role ${role} login password 'secret'`)
    await sql(`create database ${database}`)
    const connect = (user: { user?: string; password?: string }) =>
      MikroORM.init({
        entities: [],
        discovery: { warnWhenNoEntities: false },
        ...server,
        ...user,
        dbName: database,
        migrations: { path: path.join(modulePath, "migrations"), snapshot: false, silent: true },
        extensions: [CustomDBMigrator],
      })
    const owner = await connect({})
    await owner.em.execute(`grant create on schema public to ${role}`)
    await owner.close()
    const limited = await connect({ user: role, password: "secret" })
    const migrating = limited.getMigrator().up()

    await expect(migrating).rejects.toThrow(
      /needs the PostgreSQL extension pg_trgm .* run "create extension pg_trgm;" in this database, then migrate again/
    )
    await limited.close()
    await drop()
  })
})
