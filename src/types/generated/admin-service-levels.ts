// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminServiceLevel = {
  id: string
  name: string
  /** A customer's own level goes before their group's, country's and the default */
  scope: "customer" | "group" | "country" | "default"
  scope_ids: string[]
  calendar_id: string
  calendar_name: string
  /** In working minutes */
  targets: {
    low: ServiceLevelTarget
    normal: ServiceLevelTarget
    high: ServiceLevelTarget
    critical: ServiceLevelTarget
  }
  warn_percent: number
  escalation: {
    /** none, round_robin, or a user's id */
    reassign: string
    raise_priority: boolean
    notify: "managers" | string[]
  }
  status: "active" | "inactive"
  /** Came with the plugin; may be edited and made inactive, not deleted */
  is_default: boolean
  created_at: string
  updated_at: string
}

export type AdminServiceLevelDeleteResponse = {
  id: string
  object: "service_level"
  deleted: true
}

export type AdminServiceLevelListResponse = {
  service_levels: AdminServiceLevel[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}

export type AdminServiceLevelResponse = {
  service_level: AdminServiceLevel
}

export type ServiceLevelTarget = {
  first_response_minutes: number
  resolution_minutes: number
}
