import type { MedusaContainer } from "@medusajs/framework/types"
import type { runJobsWorkflow } from "../../../src/workflows/platform/workflows/run-jobs"
import { built } from "./built"
import { platform } from "./modules"

const day = (row: number, later = 0) => new Date(Date.UTC(2023, 0, 1 + (row % 1000) + later)).toISOString().slice(0, 10)

/**
 * A CSV file of historic units with every column that matters; `broken` rows among them have no day of sale.
 * Files of one `mark` hold the same units.
 */
export function historicUnits(rows: number, broken = 0, mark = "old"): string {
  const header =
    "external_id,order_number,sku,product_title,serial_number,email,bought_on,shipped_on,delivered_on,country,price,currency"
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `${mark}-${row}`,
      row + 1,
      `ESP-${(row % 10) + 1}`,
      `Espresso machine ${(row % 10) + 1}`,
      `${mark}-H${row}`,
      `customer${row % 5000}@example.com`,
      row < broken ? "" : day(row),
      day(row, 1),
      day(row, 3),
      "it",
      "249.90",
      "eur",
    ].join(",")
  )

  return [header, ...lines].join("\n")
}

/** Queues an import, as the route does. Answers the job's id. */
export async function queueImport(
  container: MedusaContainer,
  { rows, broken, mark }: { rows: number; broken?: number; mark?: string }
): Promise<string> {
  const job = await platform(container).createJob({
    kind: "units_import",
    payload: historicUnits(rows, broken, mark),
    created_by: { type: "user", id: "user_test" },
  })

  return job.id
}

/** What the job that runs jobs does each minute. Answers how long it took. */
export async function runJobs(container: MedusaContainer, _input: null): Promise<number> {
  const startedAt = Date.now()
  type Workflows = { runJobsWorkflow: typeof runJobsWorkflow }
  await built<Workflows>("workflows/platform/workflows/run-jobs").runJobsWorkflow(container).run()

  return Date.now() - startedAt
}

export async function retrieveJob(container: MedusaContainer, id: string) {
  return platform(container).retrieveJob(id)
}
