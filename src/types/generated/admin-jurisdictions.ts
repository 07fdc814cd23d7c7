// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.

export type AdminJurisdiction = {
  country_code: string
  is_reviewed: boolean
  /** The rules for a contract made today */
  current: JurisdictionRules
  versions: JurisdictionRules[]
  override: JurisdictionOverride | null
}

export type AdminJurisdictionListResponse = {
  jurisdictions: AdminJurisdiction[]
}

export type AdminJurisdictionResponse = {
  jurisdiction: AdminJurisdiction
}

export type JurisdictionOverride = {
  guarantee_months: number | null
  burden_months: number | null
  note: string | null
  updated_at: string
}

export type JurisdictionRules = {
  version: string
  valid_from: string
  valid_to: string | null
  guarantee: {
    kind: "fixed_months" | "expected_life"
    months: number | null
    minimum_months: number | null
    maximum_months: number | null
  }
  burden_months: {
    new: number
    used: number
  }
  used_minimum_months: number | null
  /** What a repair adds */
  repair: {
    months: number
    max_count: number | null
  } | null
  withdrawal_days: number
  source: string
  confidence: "high" | "medium" | "low"
  /** Who checked the row in law; null: nobody has */
  reviewed_by: string | null
  notes: string[]
}
