// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminCoverageCause = {
  code: string
  label: string
  /** Whether a policy may leave the cause out */
  is_excludable: boolean
}

export type AdminCoverageCauseListResponse = {
  coverage_causes: AdminCoverageCause[]
}
