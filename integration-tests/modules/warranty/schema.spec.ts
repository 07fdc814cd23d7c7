import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { defineMikroOrmCliConfig, toMikroOrmEntities } from "@medusajs/framework/utils"
import { cpSync, mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { CoverageUse } from "../../../src/modules/warranty/models/coverage-use"
import { JurisdictionOverride } from "../../../src/modules/warranty/models/jurisdiction-override"
import { Policy } from "../../../src/modules/warranty/models/policy"
import { PolicyVersion } from "../../../src/modules/warranty/models/policy-version"
import { Warranty } from "../../../src/modules/warranty/models/warranty"
import { WarrantyEvent } from "../../../src/modules/warranty/models/warranty-event"
import { WarrantyExtension } from "../../../src/modules/warranty/models/warranty-extension"
import { aDraft, aPolicy } from "./policies"
import { anna, aUnit, synced } from "./subjects"
import { describeWarranty, modulePath } from "./warranty-suite"

const models = [CoverageUse, JurisdictionOverride, Policy, PolicyVersion, Warranty, WarrantyEvent, WarrantyExtension]
const server = {
  host: process.env.DB_HOST,
  port: Number(process.env.DB_PORT),
  user: process.env.DB_USERNAME,
  password: process.env.DB_PASSWORD,
}

describeWarranty("the warranty module's tables", ({ service, sql, migrator }) => {
  const names = async (statement: string) => (await sql<{ name: string }>(statement)).map(({ name }) => name)
  const tables = () =>
    names(`select tablename as name from pg_tables where tablename like 'after_sales_%' order by tablename`)
  const byHand = async () => ({
    columns: await names(
      `select attname as name from pg_attribute
       where attgenerated = 's' and attrelid::regclass::text like 'after_sales_%' order by attname`
    ),
    indexes: await names(
      `select indexdef as name from pg_indexes
       where indexname in ('IDX_after_sales_warranty_by_expiry', 'IDX_after_sales_warranty_by_start',
         'IDX_after_sales_warranty_search') order by indexname`
    ),
    triggers: await names(
      `select tgname as name from pg_trigger
       where not tgisinternal and tgrelid::regclass::text like 'after_sales_%' order by tgname`
    ),
    functions: await names(`select proname as name from pg_proc where proname like 'after_sales_%' order by proname`),
  })

  it("are all made by the migrations, go when these are taken back and come again", async () => {
    const made = { tables: await tables(), ...(await byHand()) }
    expect(made.tables).toEqual([
      "after_sales_coverage_use",
      "after_sales_jurisdiction_override",
      "after_sales_policy",
      "after_sales_policy_version",
      "after_sales_warranty",
      "after_sales_warranty_event",
      "after_sales_warranty_extension",
    ])
    await migrator().down({ to: "Migration20261123105300" })
    expect(await byHand()).toEqual({ columns: [], indexes: [], triggers: [], functions: [] })
    expect(await tables()).toEqual(made.tables)
    await migrator().down({ to: 0 })
    expect(await tables()).toEqual([])
    await migrator().up()
    expect(await migrator().getPendingMigrations()).toEqual([])
    expect({ tables: await tables(), ...(await byHand()) }).toEqual(made)
  })

  it("hold what the model language cannot say", async () => {
    expect(await byHand()).toEqual({
      columns: ["search_text"],
      indexes: [
        expect.stringContaining(`(COALESCE(expires_at, 'infinity'::timestamp with time zone), id)`),
        expect.stringContaining(`(COALESCE(starts_at, 'infinity'::timestamp with time zone))`),
        expect.stringContaining("USING gin (search_text gin_trgm_ops)"),
      ],
      triggers: [
        "after_sales_policy_version_is_final_delete",
        "after_sales_policy_version_is_final_update",
        "after_sales_warranty_event_is_final",
      ],
      functions: ["after_sales_policy_version_is_final", "after_sales_warranty_event_is_final"],
    })
  })

  it("have the unique keys that the promises rest on", async () => {
    const unique = await names(
      `select indexrelid::regclass::text as name from pg_index
       where indisunique and not indisprimary and indrelid::regclass::text like 'after_sales_%' order by 1`
    )
    expect(unique.map((name) => name.replaceAll('"', ""))).toEqual([
      "IDX_after_sales_coverage_use_consumer",
      "IDX_after_sales_jurisdiction_override_country",
      "IDX_after_sales_policy_code",
      "IDX_after_sales_policy_version_idempotency",
      "IDX_after_sales_policy_version_number",
      "IDX_after_sales_policy_version_one_draft",
      "IDX_after_sales_policy_version_one_published",
      "IDX_after_sales_warranty_extension_cause",
      "IDX_after_sales_warranty_source",
    ])
  })

  it("are what the models say: the generator has nothing to add", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "after-sales-migrations-"))
    cpSync(path.join(modulePath, "migrations"), folder, { recursive: true })
    const before = readdirSync(folder)
    expect(before).toContain(".snapshot-medusa-after-sales-warranty.json")
    const orm = await MikroORM.init(
      defineMikroOrmCliConfig("after_sales_warranty", {
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
    await synced(service, aUnit())
    await expect(sql(`update after_sales_warranty_event set kind = 'nothing'`)).rejects.toThrow(
      "never changed or deleted"
    )
    await expect(sql(`delete from after_sales_warranty_event`)).rejects.toThrow("never changed or deleted")
    expect(await names(`select kind as name from after_sales_warranty_event`)).toEqual(["issued"])
  })

  it.each([
    ["its months", `months_parts = 61`],
    ["its statement", `statement = '{}'`],
    ["its exclusions", `exclusions = array['misuse']`],
    ["its guarantor", `guarantor_name = 'Nobody'`],
    ["whom it is for", `country_codes = array['de']`],
    ["the day it was published", `published_at = now() - interval '1 year'`],
    ["its state back to a draft", `status = 'draft'`],
    ["whether it exists", `deleted_at = now()`],
  ])("never let a published version change %s, not even by SQL", async (_, change) => {
    const policy = await aPolicy(service)
    await expect(sql(`update after_sales_policy_version set ${change}`)).rejects.toThrow(/never changes|only be retired/)
    await expect(sql(`delete from after_sales_policy_version`)).rejects.toThrow("never deleted")
    expect(await service.retrievePolicy(policy.id)).toEqual(policy)
  })

  it("let a draft be worked on and a published version be retired", async () => {
    await aDraft(service)
    await sql(`update after_sales_policy_version set months_parts = 61`)
    const { id } = await aPolicy(service, { months_parts: 36 })
    const retired = await service.retirePolicy({ policy_id: id, actor: anna })
    expect(retired.versions).toEqual([expect.objectContaining({ status: "retired", months_parts: 36 })])
    await expect(
      sql(`update after_sales_policy_version set status = 'published' where status = 'retired'`)
    ).rejects.toThrow("only be retired")
  })

  it.each([
    ["a day that is none", `starts_on = '1.3.2026'`],
    ["fewer uses than none", `uses = -1`],
    ["more uses than there are", `max_uses = 1, uses = 2`],
    ["an end without a reason", `voided_at = now()`],
    ["a reason without an end", `void_reason = 'misuse'`],
    ["a kind that is none", `kind = 'lifetime'`],
  ])("refuse %s", async (_, change) => {
    await synced(service, aUnit())
    await expect(sql(`update after_sales_warranty set ${change}`)).rejects.toThrow("violates check constraint")
  })
})
