import { z } from "@medusajs/framework/zod"
import { instantAnswer } from "../../shared/http/schema/list"
import { unitStatus } from "./enums"
import {
  coverageRule,
  detectionKind,
  evidenceKind,
  pieceState,
  productRule,
  readinessPiece,
  stepDoer,
} from "./catalog-enums"

export const texts = z.record(z.string(), z.string()).describe("Per language")

export const requirements = z
  .object({
    needs_unit: z.boolean(),
    coverage: coverageRule,
    unit_statuses: z.array(unitStatus),
    product: z.object({ type: productRule, ids: z.array(z.string()) }),
    country_codes: z.array(z.string()).nullable().describe("null: every country"),
    min_age_months: z.number().int().nullable().describe("Since delivery"),
    max_age_months: z.number().int().nullable(),
    minutes: z.number().int().nullable().describe("How long it takes on the spot"),
    skills: z.array(z.string()),
    max_open_per_unit: z.number().int().nullable(),
  })
  .meta({ id: "ServiceRequirements" })

export const detectionRule = z
  .object({
    id: z.string(),
    kind: detectionKind,
    after_months: z.number().int().nullable(),
    before_days: z.number().int().nullable(),
    every_months: z.number().int().nullable(),
    step_code: z.string().nullable(),
  })
  .meta({ id: "DetectionRule" })

export const serviceDocument = z.object({ code: z.string(), names: texts }).meta({ id: "ServiceDocument" })

export const procedureStep = z
  .object({
    code: z.string(),
    title: texts,
    instruction: texts,
    by: stepDoer,
    is_required: z.boolean(),
    evidence: z.array(
      z.object({
        code: z.string(),
        kind: evidenceKind,
        label: texts,
        is_required: z.boolean(),
        min: z.number().nullable(),
        max: z.number().nullable(),
        unit: z.string().nullable(),
      })
    ),
    document: z.string().nullable().describe("Code of the service's document that it produces"),
  })
  .meta({ id: "ProcedureStep" })

/** A code with its sentence in the asker's language. */
const coded = {
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
}

export const reason = z.object(coded).meta({ id: "ServiceReason" })

export const pieceReport = z
  .object({ piece: readinessPiece, label: z.string(), state: pieceState, ...coded })
  .meta({ id: "ReadinessReport" })

export const catalogEvent = z
  .object({
    id: z.string(),
    kind: z.string(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
    created_at: instantAnswer,
  })
  .meta({ id: "CatalogEvent" })
