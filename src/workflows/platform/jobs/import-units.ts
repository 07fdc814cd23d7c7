import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { assureUnits } from "../../warranty/assure-units"
import { requireColumns, unitColumns } from "./columns"
import { csvRows, inChunks } from "./csv-rows"
import type { JobHandler } from "./handler"
import { importLookup } from "./import-lookup"
import { toImportRow } from "./import-row"

const chunkSize = 2000

/** What the merchant chose for the whole file. */
type ImportInput = { policy_version_id?: string }

/**
 * Takes historic units from a CSV file, chunk by chunk: valid rows become units with their warranties, every other
 * row is kept with its line and reason. The file can be read again, or go on in another process after this one
 * died: a row that is there already is counted and left alone. Like those of a backfill, the units promise nothing
 * until the merchant confirms them.
 */
export const importUnits: JobHandler = async ({ container, job, report, reject }) => {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const input = job.input as ImportInput
  const csv = job.payload ?? ""
  await requireColumns(csv, unitColumns)
  let { done, accepted, rejected } = job
  let stopped = await report({})

  for await (const rows of inChunks(csvRows(csv, done), chunkSize)) {
    if (stopped) {
      break
    }
    const lookup = await importLookup(container, rows)
    const outcome = await base.importUnits({
      rows: rows.map((row) => toImportRow(row, lookup)),
      is_confirmed: false,
      policy_version_id: input.policy_version_id ?? null,
      dry_run: job.dry_run,
      actor: job.created_by,
    })
    if (!job.dry_run) {
      await assureUnits(container, { units: outcome.inserted })
    }
    await reject(outcome.rejected)
    done += rows.length
    accepted += outcome.inserted.length + outcome.existing.length
    rejected += outcome.rejected.length
    stopped = await report({ done, accepted, rejected })
  }

  return { stopped, result: { rows: done, accepted, rejected } }
}
