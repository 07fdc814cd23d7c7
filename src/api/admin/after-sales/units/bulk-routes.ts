import { defineRoute } from "../../../../shared/http/route-definition"
import { jobAnswer } from "../jobs/responses"
import { confirmAnswer, scanAnswer, syncAnswer } from "./bulk-responses"
import { backfillBody, confirmBody, csvBody, csvBytes, importQuery, scanBody, unitExportQuery } from "./validators"

const path = "/admin/after-sales/units"
const staff = <const Operation extends "read" | "record" | "import" | "export">(operation: Operation) =>
  ({ actor: "user", permission: { resource: "units", operation } }) as const

export const adminUnitBulkRoutes = {
  scan: defineRoute({
    id: "admin.units.scanSerials",
    method: "POST",
    path: `${path}/serials`,
    summary: "Give scanned serial numbers, in order, to the units of an order or line that have none",
    access: staff("record"),
    body: scanBody,
    response: scanAnswer,
    errors: [409],
  }),
  importSerials: defineRoute({
    id: "admin.units.importSerials",
    method: "POST",
    path: `${path}/serials/import`,
    summary: "Set serial numbers by a CSV file (serial_number with unit_id, or order_number and sku), as a job",
    access: staff("record"),
    query: importQuery,
    body: csvBody,
    bodyRule: { csvBytes },
    response: jobAnswer,
    errors: [409],
    idempotent: true,
  }),
  confirm: defineRoute({
    id: "admin.units.confirm",
    method: "POST",
    path: `${path}/confirm`,
    summary: "Stand by backfilled units: from now on their customers see what is promised",
    access: staff("import"),
    body: confirmBody,
    response: confirmAnswer,
  }),
  backfill: defineRoute({
    id: "admin.units.backfill",
    method: "POST",
    path: `${path}/backfill`,
    summary: "Make units of older orders, as a job; dry_run only counts",
    access: staff("import"),
    body: backfillBody,
    response: jobAnswer,
    errors: [409],
    idempotent: true,
  }),
  import: defineRoute({
    id: "admin.units.import",
    method: "POST",
    path: `${path}/import`,
    summary: "Read historic units from a CSV file, as a job; dry_run only checks",
    access: staff("import"),
    query: importQuery,
    body: csvBody,
    bodyRule: { csvBytes },
    response: jobAnswer,
    errors: [409],
    idempotent: true,
  }),
  export: defineRoute({
    id: "admin.units.export",
    method: "GET",
    path: `${path}/export`,
    summary: "The units that the filters leave, as CSV",
    access: staff("export"),
    query: unitExportQuery,
    response: { contentType: "text/csv", description: "One line a unit" },
  }),
  sync: defineRoute({
    id: "admin.units.sync",
    method: "GET",
    path: `${path}/sync`,
    summary: "How far units and warranties are behind orders",
    access: staff("read"),
    response: syncAnswer,
  }),
}
