// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type CoverageCause = {
  code: string
  label: string
}

export type StoreCoverageCauseListResponse = {
  coverage_causes: CoverageCause[]
}
