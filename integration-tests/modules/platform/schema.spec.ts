import { readdirSync } from "node:fs"
import path from "node:path"
import { pathOfModule } from "../module-suite"
import { describePlatform } from "./platform-suite"

type Models = Record<string, { parse(): { tableName: string; schema: object } }>

jest.setTimeout(60_000)

describePlatform("the platform's tables", ({ service, sql, inTransaction, migrator }) => {
  const tables = async () =>
    (
      await sql<{ name: string }>(
        `select tablename as name from pg_tables where tablename like 'after_sales_%' order by tablename`
      )
    ).map(({ name }) => name)

  it("are all made by the migrations, go when these are taken back and come again", async () => {
    const made = await tables()
    expect(made).toEqual([
      "after_sales_guest_code",
      "after_sales_guest_session",
      "after_sales_job",
      "after_sales_job_rejection",
      "after_sales_kept_identity",
      "after_sales_notification",
      "after_sales_privacy_request",
      "after_sales_rate_limit",
      "after_sales_role_assignment",
      "after_sales_saved_view",
      "after_sales_setting",
      "after_sales_sweep",
      "after_sales_template",
    ])
    await migrator().down({ to: 0 })
    expect(await tables()).toEqual([])
    await migrator().up()
    expect(await migrator().getPendingMigrations()).toEqual([])
    expect(await tables()).toEqual(made)
  })

  it("have the unique keys that the promises rest on", async () => {
    const indexes = await sql<{ name: string }>(
      `select indexrelid::regclass::text as name from pg_index
       where indisunique and not indisprimary and indrelid::regclass::text like 'after_sales_%' order by 1`
    )
    expect(indexes.map(({ name }) => name.replaceAll('"', ""))).toEqual([
      "IDX_after_sales_guest_session_token_unique",
      "IDX_after_sales_job_rejection_line_unique",
      "IDX_after_sales_job_request_unique",
      "IDX_after_sales_kept_identity_unit_unique",
      "IDX_after_sales_notification_key_unique",
      "IDX_after_sales_privacy_request_request_unique",
      "IDX_after_sales_role_assignment_user_unique",
      "IDX_after_sales_saved_view_name_unique",
      "IDX_after_sales_saved_view_request_unique",
      "IDX_after_sales_template_code_unique",
    ])
  })

  it("have exactly the columns that their models say, those that nobody is handed included", async () => {
    const said = readdirSync(path.join(pathOfModule("platform"), "models"))
      .flatMap((file) => Object.values(require(path.join(pathOfModule("platform"), "models", file)) as Models))
      .flatMap((model) => {
        const { tableName, schema } = model.parse()
        return Object.keys(schema).map((column) => `${tableName}.${column}`)
      })
    const made = await sql<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_name like 'after_sales_%' and table_schema = 'public'`
    )
    expect(made.map(({ name }) => name).sort()).toEqual(said.sort())
  })

  it("agree with the model of jobs, which reads and writes them", async () => {
    const job = await service.createAfterSalesJobs({
      kind: "units_import",
      input: {},
      created_by_type: "user",
      created_by: "user_anna",
      fingerprint: "f",
    })
    expect(await service.retrieveAfterSalesJob(job.id)).toMatchObject({ status: "queued", done: 0 })
  })

  it("are no business of Medusa's query or of other modules, but for the jobs", () => {
    const generated = (name: string) => typeof (service as unknown as Record<string, unknown>)[name]

    expect(generated("listAfterSalesJobs")).toBe("function")
    expect(
      ["GuestCodes", "GuestSessions", "RoleAssignments", "Settings", "Notifications", "PrivacyRequests"].map((name) =>
        generated(`listAfterSales${name}`)
      )
    ).toEqual(Array(6).fill("undefined"))
  })

  it("find a user's role by an index", async () => {
    await inTransaction(async (run) => {
      await run(`set local enable_seqscan = off`)
      const plan = await run<{ "QUERY PLAN": string }>(
        `explain select role from after_sales_role_assignment where user_id = 'user_anna' and deleted_at is null`
      )
      expect(plan.map((row) => row["QUERY PLAN"]).join()).toContain("IDX_after_sales_role_assignment_user_unique")
    })
  })
})
