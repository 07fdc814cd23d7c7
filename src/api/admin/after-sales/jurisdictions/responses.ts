import { z } from "@medusajs/framework/zod"
import { dayAnswer, instantAnswer, oneOf } from "../../../../shared/http/schema/list"

const rules = z
  .object({
    version: z.string(),
    valid_from: dayAnswer,
    valid_to: dayAnswer.nullable(),
    guarantee: z.object({
      kind: z.enum(["fixed_months", "expected_life"]),
      months: z.number().int().nullable(),
      minimum_months: z.number().int().nullable(),
      maximum_months: z.number().int().nullable(),
    }),
    burden_months: z.object({ new: z.number().int(), used: z.number().int() }),
    used_minimum_months: z.number().int().nullable(),
    repair: z
      .object({ months: z.number().int(), max_count: z.number().int().nullable() })
      .nullable()
      .describe("What a repair adds"),
    withdrawal_days: z.number().int(),
    source: z.string(),
    confidence: z.enum(["high", "medium", "low"]),
    reviewed_by: z.string().nullable().describe("Who checked the row in law; null: nobody has"),
    notes: z.array(z.string()),
  })
  .meta({ id: "JurisdictionRules" })

const override = z
  .object({
    guarantee_months: z.number().int().nullable(),
    burden_months: z.number().int().nullable(),
    note: z.string().nullable(),
    updated_at: instantAnswer,
  })
  .meta({ id: "JurisdictionOverride" })

export const jurisdiction = z
  .object({
    country_code: z.string(),
    is_reviewed: z.boolean(),
    current: rules.describe("The rules for a contract made today"),
    versions: z.array(rules),
    override: override.nullable(),
  })
  .meta({ id: "AdminJurisdiction" })

export const jurisdictionListAnswer = z
  .object({ jurisdictions: z.array(jurisdiction) })
  .meta({ id: "AdminJurisdictionListResponse" })
export const jurisdictionAnswer = oneOf("jurisdiction", jurisdiction).meta({ id: "AdminJurisdictionResponse" })
