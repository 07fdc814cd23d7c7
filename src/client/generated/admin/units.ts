// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminJobResponse,
  AdminUnitConfirmResponse,
  AdminUnitListResponse,
  AdminUnitMatterDeleteResponse,
  AdminUnitMatterResponse,
  AdminUnitResponse,
  AdminUnitScanResponse,
  AdminUnitSyncResponse,
  AdminUnitTransferDeleteResponse,
  AdminUnitTransferResponse,
  AdminUnitsBackfillBody,
  AdminUnitsConfirmBody,
  AdminUnitsCorrectFactBody,
  AdminUnitsExportQuery,
  AdminUnitsImportBody,
  AdminUnitsImportQuery,
  AdminUnitsImportSerialsBody,
  AdminUnitsImportSerialsQuery,
  AdminUnitsListQuery,
  AdminUnitsOpenMatterBody,
  AdminUnitsRecordFactBody,
  AdminUnitsRejectBody,
  AdminUnitsReplaceBody,
  AdminUnitsRepointBody,
  AdminUnitsRequestTransferBody,
  AdminUnitsScanSerialsBody,
  AdminUnitsSetSerialBody,
  AdminUnitsUpdateBody,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"

export class AdminUnitsResource {
  constructor(private readonly client: FetchClient) {}

  /** Units, with filters; registrations to decide on by registered_state=pending. */
  list(query?: AdminUnitsListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitListResponse>("/admin/after-sales/units", { query, headers })
  }

  /** One unit with history, warranties, transfers and open matters. */
  retrieve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}`, { headers })
  }

  /** Put right what is known of the sale. */
  update(id: string, body: AdminUnitsUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Give a unit its serial number, or take it away. */
  setSerial(id: string, body: AdminUnitsSetSerialBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/serial`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Write down, once, what happened to a unit and when. */
  recordFact(id: string, body: AdminUnitsRecordFactBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/facts`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Correct a fact, with the reason; history keeps both. */
  correctFact(id: string, body: AdminUnitsCorrectFactBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/facts/correct`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Note that something about the unit is open. */
  openMatter(id: string, body: AdminUnitsOpenMatterBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitMatterResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/matters`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Note that it is settled. */
  closeMatter(id: string, matterId: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitMatterDeleteResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/matters/${encodeURIComponent(matterId)}`, {
      method: "DELETE",
      headers,
    })
  }

  /** Say which unit of the line it was that left, in place of the flagged one. */
  repoint(id: string, body: AdminUnitsRepointBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/repoint`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Write down that another unit took this one's place. */
  replace(id: string, body: AdminUnitsReplaceBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/replace`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take a registered unit into the books. */
  approve(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/approve`, {
      method: "POST",
      headers,
    })
  }

  /** Refuse a registration; its customer sees the reason. */
  reject(id: string, body: AdminUnitsRejectBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/reject`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Invite a new owner by e-mail, who has 14 days to accept. Takes an `Idempotency-Key` header. */
  requestTransfer(id: string, body: AdminUnitsRequestTransferBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitTransferResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/transfer`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take the invitation back. */
  cancelTransfer(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitTransferDeleteResponse>(`/admin/after-sales/units/${encodeURIComponent(id)}/transfer`, {
      method: "DELETE",
      headers,
    })
  }

  /** Give scanned serial numbers, in order, to the units of an order or line that have none. */
  scanSerials(body: AdminUnitsScanSerialsBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitScanResponse>("/admin/after-sales/units/serials", {
      method: "POST",
      body,
      headers,
    })
  }

  /** Set serial numbers by a CSV file (serial_number with unit_id, or order_number and sku), as a job. Takes an `Idempotency-Key` header. */
  importSerials(body: AdminUnitsImportSerialsBody, query?: AdminUnitsImportSerialsQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobResponse>("/admin/after-sales/units/serials/import", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** Stand by backfilled units: from now on their customers see what is promised. */
  confirm(body: AdminUnitsConfirmBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitConfirmResponse>("/admin/after-sales/units/confirm", {
      method: "POST",
      body,
      headers,
    })
  }

  /** Make units of older orders, as a job; dry_run only counts. Takes an `Idempotency-Key` header. */
  backfill(body: AdminUnitsBackfillBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobResponse>("/admin/after-sales/units/backfill", { method: "POST", body, headers })
  }

  /** Read historic units from a CSV file, as a job; dry_run only checks. Takes an `Idempotency-Key` header. */
  import(body: AdminUnitsImportBody, query?: AdminUnitsImportQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminJobResponse>("/admin/after-sales/units/import", {
      method: "POST",
      body,
      query,
      headers,
    })
  }

  /** The units that the filters leave, as CSV. */
  export(query?: AdminUnitsExportQuery, headers?: ClientHeaders) {
    return this.client.fetch<Response>("/admin/after-sales/units/export", {
      query,
      headers: { accept: "text/csv", ...headers },
    })
  }

  /** How far units and warranties are behind orders. */
  sync(headers?: ClientHeaders) {
    return this.client.fetch<AdminUnitSyncResponse>("/admin/after-sales/units/sync", { headers })
  }
}
