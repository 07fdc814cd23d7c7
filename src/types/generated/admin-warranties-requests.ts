// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { ExtensionCause, WarrantyKind, WarrantyStatus } from "./shared-2"

/** Of `GET /admin/after-sales/warranties`. */
export type AdminWarrantiesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "expires_at" | "-expires_at"
  q?: string
  status?: WarrantyStatus[] | WarrantyStatus
  kind?: WarrantyKind[] | WarrantyKind
  unit_id?: string[] | string
  product_id?: string[] | string
  policy_id?: string[] | string
  ends_before?: string
  ends_after?: string
}

/** Of `POST /admin/after-sales/warranties/:id/extend`. */
export type AdminWarrantiesExtendBody = {
  cause: ExtensionCause
  /** What gave the time; the same cause counts once */
  cause_id: string
  /** Left out for a repair under the legal guarantee: the law of its country says how much. A repair past the law's limit is recorded with 0; where the law adds nothing for any repair it is refused */
  months?: number
  days?: number
  reason_code?: string
}

/** Of `POST /admin/after-sales/warranties/:id/shorten`. */
export type AdminWarrantiesShortenBody = {
  reason_code: "typing_error" | "wrong_unit" | "customer_evidence" | "carrier_evidence" | "other"
}

/** Of `POST /admin/after-sales/warranties/:id/void`. */
export type AdminWarrantiesVoidBody = {
  reason: string
}
