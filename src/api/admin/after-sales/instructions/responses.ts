import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { catalogEvent, texts } from "../../../answers/catalog"
import { instructionKind, serviceStatus } from "../../../answers/catalog-enums"

const version = z
  .object({
    id: z.string(),
    instruction_id: z.string(),
    language: z.string(),
    version: z.number().int(),
    status: serviceStatus,
    kind: instructionKind,
    body: z.string().nullable(),
    file_name: z.string().nullable(),
    mime: z.string().nullable(),
    bytes: z.number().int().nullable(),
    published_at: instantAnswer.nullable(),
    published_by: z.string().nullable(),
    retired_at: instantAnswer.nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminInstructionVersion" })

const fields = {
  id: z.string(),
  product_id: z.string(),
  code: z.string(),
  names: texts,
  languages: z.array(z.string()).describe("In which a version is published"),
  draft_languages: z.array(z.string()).describe("In which a draft waits"),
  created_at: instantAnswer,
  updated_at: instantAnswer,
}

const instruction = z.object(fields).meta({ id: "AdminInstruction" })
const instructionDetail = z
  .object({
    ...fields,
    versions: z.array(version).describe("By language, newest first"),
    history: z.array(catalogEvent).describe("Newest first"),
  })
  .meta({ id: "AdminInstructionDetail" })

export const instructionListAnswer = listOf("instructions", instruction).meta({ id: "AdminInstructionListResponse" })
export const instructionAnswer = oneOf("instruction", instructionDetail).meta({ id: "AdminInstructionResponse" })
