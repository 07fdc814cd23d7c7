import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { csvRows, inChunks } from "./csv-rows"
import type { JobHandler } from "./handler"
import { requireColumns, serialColumns } from "./columns"

const chunkSize = 500

/** Half a number is none: the serial number would land in somebody else's order. */
const orderNumber = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)

/**
 * Gives units the serial numbers of a list: by `unit_id`, or by `order_number` and, where the order has several
 * products, `sku`. Good rows are written chunk by chunk; each bad one is kept with its line and reason. Reading
 * the same list twice changes nothing.
 */
export const importSerials: JobHandler = async ({ container, job, report, reject }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const csv = job.payload ?? ""
  await requireColumns(csv, serialColumns)
  let { done, accepted, rejected } = job
  let stopped = await report({})

  for await (const rows of inChunks(csvRows(csv, done), chunkSize)) {
    if (stopped) {
      break
    }
    const outcome = await base.importSerials({
      rows: rows.map(({ line, values }) => ({
        line,
        serial_number: values.serial_number ?? "",
        unit_id: values.unit_id || null,
        order_display_id: orderNumber(values.order_number),
        sku: values.sku || null,
      })),
      actor: job.created_by,
      dry_run: job.dry_run,
    })
    await reject(outcome.rejected)
    done += rows.length
    accepted += outcome.units.length + outcome.already.length
    rejected += outcome.rejected.length
    stopped = await report({ done, accepted, rejected })
  }

  return { stopped, result: { rows: done, accepted, rejected } }
}
