// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { CoverageRule, ProductRule, ServiceChannel } from "./admin-services"
import type { DetectionKind } from "./shared"
import type { ServiceKind, ServiceStatus, UnitStatus } from "./shared-2"

/** Of `GET /admin/after-sales/services`. */
export type AdminServicesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?:
    | "position"
    | "-position"
    | "created_at"
    | "-created_at"
    | "updated_at"
    | "-updated_at"
    | "code"
    | "-code"
  q?: string
  kind?: ServiceKind[] | ServiceKind
  status?: ServiceStatus[] | ServiceStatus
  channel?: ServiceChannel[] | ServiceChannel
}

/** Of `POST /admin/after-sales/services`. */
export type AdminServicesCreateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services`. */
export type AdminServicesCreateBody = {
  code: string
  kind: ServiceKind
  names?: Record<string, string>
  descriptions?: Record<string, string>
  requirements?: {
    needs_unit?: boolean
    coverage?: CoverageRule
    unit_statuses?: UnitStatus[]
    product?: {
      type: ProductRule
      ids: string[]
    }
    country_codes?: string[] | null
    min_age_months?: number | null
    max_age_months?: number | null
    minutes?: number | null
    skills?: string[]
    max_open_per_unit?: number | null
  }
  detection?: ({
    id: string
    kind: DetectionKind
    after_months?: number
    before_days?: number
    every_months?: number
    step_code?: string
  })[]
  channels?: ServiceChannel[]
  price_amount?: number | null
  currency_code?: string | null
  price_variant_id?: string | null
  service_level_id?: string | null
  procedure_id?: string | null
  documents?: ({
    code: string
    names: Record<string, string>
  })[]
  position?: number
}

/** Of `POST /admin/after-sales/services/adopt`. */
export type AdminServicesAdoptBody = {
  /** Entries of the start set; left out, all of them */
  codes?: string[]
}

/** Of `GET /admin/after-sales/services/:id`. */
export type AdminServicesRetrieveQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services/:id`. */
export type AdminServicesUpdateQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services/:id`. */
export type AdminServicesUpdateBody = {
  names?: Record<string, string>
  descriptions?: Record<string, string>
  requirements?: {
    needs_unit?: boolean
    coverage?: CoverageRule
    unit_statuses?: UnitStatus[]
    product?: {
      type: ProductRule
      ids: string[]
    }
    country_codes?: string[] | null
    min_age_months?: number | null
    max_age_months?: number | null
    minutes?: number | null
    skills?: string[]
    max_open_per_unit?: number | null
  }
  detection?: ({
    id: string
    kind: DetectionKind
    after_months?: number
    before_days?: number
    every_months?: number
    step_code?: string
  })[]
  channels?: ServiceChannel[]
  price_amount?: number | null
  currency_code?: string | null
  price_variant_id?: string | null
  service_level_id?: string | null
  procedure_id?: string | null
  documents?: ({
    code: string
    names: Record<string, string>
  })[]
  position?: number
  rev?: number
}

/** Of `GET /admin/after-sales/services/:id/readiness`. */
export type AdminServicesReadinessQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services/:id/publish`. */
export type AdminServicesPublishQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services/:id/publish`. */
export type AdminServicesPublishBody = {
  rev?: number
}

/** Of `POST /admin/after-sales/services/:id/retire`. */
export type AdminServicesRetireQuery = {
  /** Language of the texts, such as it */
  locale?: string
}

/** Of `POST /admin/after-sales/services/:id/retire`. */
export type AdminServicesRetireBody = {
  rev?: number
}
