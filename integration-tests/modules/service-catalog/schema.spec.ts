import { anna } from "./things"
import { describeCatalog } from "./catalog-suite"

describeCatalog("the service catalogue's tables", ({ service, sql, migrator }) => {
  const names = async (statement: string) => (await sql<{ name: string }>(statement)).map(({ name }) => name)
  const tables = () =>
    names(`select tablename as name from pg_tables where tablename like 'after_sales_%' order by tablename`)
  const byHand = async () => ({
    columns: await names(
      `select attrelid::regclass::text || '.' || attname as name from pg_attribute
       where attgenerated = 's' and attrelid::regclass::text like 'after_sales_%' order by attname`
    ),
    indexes: await names(`select indexdef as name from pg_indexes where indexname = 'IDX_after_sales_proposal_search'`),
    triggers: await names(
      `select tgname as name from pg_trigger
       where not tgisinternal and tgrelid::regclass::text like 'after_sales_%' order by tgname`
    ),
    functions: await names(`select proname as name from pg_proc where proname like 'after_sales_%' order by proname`),
  })

  it("are all made by the migrations, go when these are taken back and come again", async () => {
    const made = { tables: await tables(), ...(await byHand()) }
    expect(made.tables).toEqual([
      "after_sales_catalog_event",
      "after_sales_instruction",
      "after_sales_instruction_version",
      "after_sales_procedure",
      "after_sales_procedure_version",
      "after_sales_proposal",
      "after_sales_service",
    ])
    await migrator().down()
    expect(await byHand()).toEqual({ columns: [], indexes: [], triggers: [], functions: [] })
    await migrator().down({ to: 0 })
    expect(await tables()).toEqual([])
    await migrator().up()
    expect(await migrator().getPendingMigrations()).toEqual([])
    expect({ tables: await tables(), ...(await byHand()) }).toEqual(made)
  })

  it("hold what the model language cannot say", async () => {
    expect(await byHand()).toEqual({
      columns: ["after_sales_proposal.search_text"],
      indexes: [expect.stringContaining("USING gin (search_text gin_trgm_ops)")],
      triggers: [
        "after_sales_catalog_event_is_final",
        "after_sales_instruction_version_is_final_delete",
        "after_sales_instruction_version_is_final_update",
        "after_sales_procedure_version_is_final_delete",
        "after_sales_procedure_version_is_final_update",
      ],
      functions: [
        "after_sales_catalog_event_is_final",
        "after_sales_instruction_version_is_final",
        "after_sales_procedure_version_is_final",
      ],
    })
  })

  it("have the unique keys that the writes rest on", async () => {
    const unique = await names(
      `select indexrelid::regclass::text as name from pg_index
       where indisunique and not indisprimary and indrelid::regclass::text like 'after_sales_%' order by 1`
    )
    expect(unique.map((name) => name.replaceAll('"', "").replace("IDX_after_sales_", ""))).toEqual([
      "instruction_code",
      "instruction_idempotency",
      "instruction_version_number",
      "instruction_version_one_draft",
      "instruction_version_one_published",
      "procedure_code",
      "procedure_version_idempotency",
      "procedure_version_number",
      "procedure_version_one_draft",
      "procedure_version_one_published",
      "proposal_key",
      "proposal_one_open",
      "service_code",
      "service_idempotency",
    ])
  })

  it("never let history be rewritten", async () => {
    await service.createService({ code: "one", kind: "repair", content: {}, actor: anna })
    await expect(sql("update after_sales_catalog_event set kind = 'x'")).rejects.toThrow("never changed")
    await expect(sql("delete from after_sales_catalog_event")).rejects.toThrow("never changed")
  })
})
