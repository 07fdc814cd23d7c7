import { chmodSync, mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { performance } from "node:perf_hooks"
import { createDatabase, type Database, openDatabase } from "../../servers/database"
import { type Benchmark, startOnCopy } from "../benchmark"
import { type Figure, written } from "../figures"

const tables = ["after_sales_unit", "after_sales_unit_event", "after_sales_warranty", "after_sales_warranty_event"]

/** A shop brings the units of its past: the import job against PostgreSQL's own COPY of the same rows. */
export async function measureImport(benchmark: Benchmark): Promise<Figure[]> {
  const rows = benchmark.isQuick ? 10_000 : 100_000
  const server = await startOnCopy(benchmark, "bench_import")
  const id = await server.call("queueImport", { rows })
  const importing = await server.call("runJobs", null)
  const job = await server.call("retrieveJob", id)
  await server.kill()
  if (job.status !== "completed" || job.accepted !== rows) {
    throw new Error(`The import ended as ${job.status} with ${job.accepted} rows: ${job.error}`)
  }
  const copying = await copy(benchmark)

  return [
    {
      part: "d",
      what: `Import of ${rows} historic units with their warranties against a plain COPY of the same rows, in speed`,
      target: { at: "least", value: 0.2, unit: "" },
      measured: copying / importing,
      detail: `${written(importing / 1000, " s")} against ${written(copying / 1000, " s")}`,
    },
  ]
}

/** Copies what the import wrote into tables that are as empty as those were. */
async function copy({ postgres, template, workspace }: Benchmark): Promise<number> {
  const folder = path.join(workspace, "copy")
  mkdirSync(folder)
  // The database server writes and reads here, under an account of its own.
  chmodSync(workspace, 0o755)
  chmodSync(folder, 0o777)

  const source = await openDatabase(postgres, "bench_import")
  const columns = new Map<string, string>()
  for (const table of tables) {
    columns.set(table, await columnsOf(source, table))
    await source.sql(`copy (select ${columns.get(table)} from ${table}) to '${path.join(folder, table)}'`)
  }
  await source.close()

  await createDatabase(postgres, "bench_copy", template)
  const target = await openDatabase(postgres, "bench_copy")
  const startedAt = performance.now()
  for (const table of tables) {
    await target.sql(`copy ${table} (${columns.get(table)}) from '${path.join(folder, table)}'`)
  }
  const ms = performance.now() - startedAt
  await target.close()
  rmSync(folder, { recursive: true, force: true })

  return ms
}

async function columnsOf(database: Database, table: string): Promise<string> {
  const rows = await database.sql<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table]
  )

  return rows.map(({ name }) => name).join(", ")
}
