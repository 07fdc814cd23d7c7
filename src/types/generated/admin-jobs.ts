// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { AdminJob } from "./shared"

export type AdminJobListResponse = {
  jobs: AdminJob[]
  /** Exact up to 1000; 1001 means more */
  count: number
  count_exact: boolean
  offset: number
  limit: number
  /** Pass it as cursor for the next page; null on the last one */
  next_cursor: string | null
}
