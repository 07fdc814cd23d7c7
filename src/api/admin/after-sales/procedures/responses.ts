import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { catalogEvent, procedureStep, texts } from "../../../answers/catalog"
import { serviceStatus } from "../../../answers/catalog-enums"

const version = z
  .object({
    id: z.string(),
    procedure_id: z.string(),
    version: z.number().int(),
    status: serviceStatus,
    steps: z.array(procedureStep),
    published_at: instantAnswer.nullable(),
    published_by: z.string().nullable(),
    retired_at: instantAnswer.nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminProcedureVersion" })

const problem = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: "ProcedureProblem" })

const used = z.object({ id: z.string(), code: z.string(), names: texts })

const fields = {
  id: z.string(),
  code: z.string(),
  names: texts,
  status: serviceStatus.describe("published while a version is in force; draft before the first"),
  published_version: z.number().int().nullable(),
  draft_version: z.number().int().nullable(),
  steps_count: z.number().int().describe("Steps of the newest version"),
  services: z.array(used).describe("Services that follow it"),
  adopted_from: z.string().nullable(),
  retired_at: instantAnswer.nullable(),
  created_at: instantAnswer,
  updated_at: instantAnswer,
}

const procedure = z.object(fields).meta({ id: "AdminProcedure" })
const procedureDetail = z
  .object({
    ...fields,
    versions: z.array(version).describe("Newest first"),
    problems: z.array(problem).describe("What keeps the draft from being published"),
    history: z.array(catalogEvent).describe("Newest first"),
  })
  .meta({ id: "AdminProcedureDetail" })

const change = z
  .object({
    step_code: z.string(),
    change: z.enum(["added", "removed", "moved", "changed"]),
    field: z.string().nullable().describe("The step's field that differs; null for a whole step"),
    from: z.unknown(),
    to: z.unknown(),
  })
  .meta({ id: "ProcedureChange" })

export const procedureListAnswer = listOf("procedures", procedure).meta({ id: "AdminProcedureListResponse" })
export const procedureAnswer = oneOf("procedure", procedureDetail).meta({ id: "AdminProcedureResponse" })
export const procedureDiffAnswer = oneOf(
  "diff",
  z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(change) })
).meta({ id: "AdminProcedureDiffResponse" })
