// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/views`. */
export type AdminViewsListQuery = {
  resource: "cases"
}

/** Of `POST /admin/after-sales/views`. */
export type AdminViewsCreateBody = {
  resource: "cases"
  name: string
  filters: Record<string, string | string[]>
  order?: string | null
  is_shared?: boolean
}

/** Of `POST /admin/after-sales/views/:id`. */
export type AdminViewsUpdateBody = {
  name?: string
  filters?: Record<string, string | string[]>
  order?: string | null
  is_shared?: boolean
}
