// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

/** Of `POST /admin/after-sales/agents/:user_id`. */
export type AdminAgentsSetBody = {
  is_active?: boolean
  /** null: back */
  away_until?: string | null
}
