import type { LocalDate } from "../local-date"

/** The goods, as a certificate designates them: Directive (EU) 2019/771, art. 17(2)(d). */
export type CertificateUnit = {
  id: string
  product_title: string
  variant_title: string | null
  sku: string | null
  serial_number: string | null
  pieces: number
  order_display_id: number | null
  contract_on: LocalDate
  delivered_on: LocalDate | null
  country_code: string | null
  buyer_kind: "consumer" | "business"
}

export const certificateElements = ["parts", "labour", "travel"] as const
export type PerElement<Value> = Record<(typeof certificateElements)[number], Value>

export type CertificateWarranty = {
  kind: "statutory" | "commercial" | "durability" | "plan"
  status: "pending" | "active" | "expired" | "void" | "exhausted"
  /** Per language; null for the legal guarantee. */
  policy_name: Record<string, string> | null
  start_basis: "order" | "shipment" | "delivery" | "installation" | "end_of_return_window"
  starts_on: LocalDate | null
  ends_on: PerElement<LocalDate | null>
  /** Reservations and uses that count. */
  uses: number
  /** The law that the legal guarantee was issued under. */
  jurisdiction?: { country: string; is_fallback: boolean } | null
  terms: {
    months: PerElement<number | null>
    /** The law names no end: what is said of the end is the least. */
    is_open_ended?: boolean
    /** Codes of causes that are left out. */
    exclusions: string[]
    is_transferable: boolean
    max_uses: number | null
    guarantor: { name: string; address: string } | null
    /** Per language. */
    statement: Record<string, string>
  }
}

/** Who sells, and takes reports of defects. */
export type CertificateSeller = { name: string; address: string; email: string | null; phone: string | null }

export type CertificateInput = {
  locale: string
  unit: CertificateUnit
  warranties: readonly CertificateWarranty[]
  /** The shop's identity in the customer's language; null in a shop that has not said who it is. */
  seller: CertificateSeller | null
  issued_on: LocalDate
}
