// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/service-levels`. */
export type AdminServiceLevelsListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name"
  q?: string
  scope?: ("customer" | "group" | "country" | "default")[] | "customer" | "group" | "country" | "default"
  status?: ("active" | "inactive")[] | "active" | "inactive"
  calendar_id?: string[] | string
}

/** Of `POST /admin/after-sales/service-levels`. */
export type AdminServiceLevelsCreateBody = {
  name: string
  scope: "customer" | "group" | "country" | "default"
  /** Customers, customer groups or countries; none for the default */
  scope_ids?: string[]
  calendar_id: string
  /** Working minutes per priority */
  targets: {
    low: {
      first_response_minutes: number
      resolution_minutes: number
    }
    normal: {
      first_response_minutes: number
      resolution_minutes: number
    }
    high: {
      first_response_minutes: number
      resolution_minutes: number
    }
    critical: {
      first_response_minutes: number
      resolution_minutes: number
    }
  }
  /** Share of a target after which those in charge are warned */
  warn_percent?: number
  escalation?: {
    /** none, round_robin, or the id of the user who takes over */
    reassign?: string
    raise_priority?: boolean
    notify?: "managers" | string[]
  }
  status?: "active" | "inactive"
}

/** Of `POST /admin/after-sales/service-levels/:id`. */
export type AdminServiceLevelsUpdateBody = {
  name?: string
  scope?: "customer" | "group" | "country" | "default"
  /** Customers, customer groups or countries; none for the default */
  scope_ids?: string[]
  calendar_id?: string
  /** Working minutes per priority */
  targets?: {
    low: {
      first_response_minutes: number
      resolution_minutes: number
    }
    normal: {
      first_response_minutes: number
      resolution_minutes: number
    }
    high: {
      first_response_minutes: number
      resolution_minutes: number
    }
    critical: {
      first_response_minutes: number
      resolution_minutes: number
    }
  }
  /** Share of a target after which those in charge are warned */
  warn_percent?: number
  escalation?: {
    /** none, round_robin, or the id of the user who takes over */
    reassign?: string
    raise_priority?: boolean
    notify?: "managers" | string[]
  }
  status?: "active" | "inactive"
}
