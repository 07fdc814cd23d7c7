import { z } from "@medusajs/framework/zod"
import { dayAnswer, instantAnswer } from "../../shared/http/schema/list"

export const coverageReason = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string().describe("The code and its parameters in the asker's language"),
  })
  .meta({ id: "CoverageReason" })

const elementCoverage = z
  .object({
    result: z.enum(["covered", "not_covered", "review"]),
    warranty_id: z.string().nullable().describe("The warranty that pays"),
    covered_until: dayAnswer.nullable().describe("Last covered day in the unit's own zone"),
  })
  .meta({ id: "ElementCoverage" })

/** What is owed for a defect on a day, and why. */
export const coverageAssessment = z
  .object({
    assessed_at: instantAnswer,
    defect_on: dayAnswer,
    cause: z.string().nullable(),
    result: z
      .enum(["covered", "partly_covered", "not_covered", "review", "pending_delivery"])
      .describe("review: a person decides, software never rejects"),
    elements: z.object({ parts: elementCoverage, labour: elementCoverage, travel: elementCoverage }),
    burden_of_proof: z.object({ on: z.enum(["seller", "consumer"]), until: dayAnswer.nullable() }),
    remedies: z.array(
      z.object({ code: z.string(), open: z.boolean(), text: z.string(), reasons: z.array(coverageReason) })
    ),
    deadlines: z.array(z.object({ code: z.string(), on: dayAnswer, text: z.string() })),
    reasons: z.array(coverageReason),
    would_change: z.array(coverageReason),
    rules: z.object({ country: z.string(), version: z.string(), reviewed: z.boolean() }),
  })
  .meta({ id: "CoverageAssessment" })

export const coverageAnswer = z.object({ coverage: coverageAssessment }).meta({ id: "CoverageResponse" })

/** Last covered day for each cost element; null: not covered, or not started. */
export const elementDays = z
  .object({ parts: dayAnswer.nullable(), labour: dayAnswer.nullable(), travel: dayAnswer.nullable() })
  .meta({ id: "ElementDays" })

export const elementMonths = z
  .object({
    parts: z.number().int().nullable(),
    labour: z.number().int().nullable(),
    travel: z.number().int().nullable(),
  })
  .meta({ id: "ElementMonths" })

export const guarantor = z.object({ name: z.string(), address: z.string() }).meta({ id: "Guarantor" })
