// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `GET /admin/after-sales/replies`. */
export type AdminRepliesListQuery = {
  limit?: number
  offset?: number
  cursor?: string
  order?: "name" | "-name" | "created_at" | "-created_at"
  q?: string
}

/** Of `POST /admin/after-sales/replies`. */
export type AdminRepliesCreateBody = {
  name: string
  /** Per language, in Liquid: number, service, customer, products and order may stand in it */
  texts: Record<string, string>
}

/** Of `POST /admin/after-sales/replies/:id`. */
export type AdminRepliesUpdateBody = {
  name?: string
  /** Per language, in Liquid: number, service, customer, products and order may stand in it */
  texts?: Record<string, string>
  rev?: number
}

/** Of `POST /admin/after-sales/replies/:id/render`. */
export type AdminRepliesRenderBody = {
  case_id: string
}
