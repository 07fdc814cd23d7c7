import { z } from "@medusajs/framework/zod"
import { oneOrMany, paging, queryInteger, searchText } from "../../../../shared/http/schema/query"
import { code, lineOfText, textPerLanguage } from "../../../../shared/http/schema/text"
import { evidenceKind, serviceStatus, stepDoer } from "../../../answers/catalog-enums"

export const procedureListQuery = z.strictObject({
  ...paging(["created_at", "updated_at", "code"]),
  q: searchText.optional(),
  status: oneOrMany(serviceStatus).optional(),
})

const limit = z.number().min(-1_000_000_000).max(1_000_000_000).optional()

const evidence = z.strictObject({
  code,
  kind: evidenceKind,
  label: textPerLanguage(200),
  is_required: z.boolean(),
  min: limit,
  max: limit,
  unit: lineOfText({ max: 20 }).optional(),
})

const step = z.strictObject({
  code,
  title: textPerLanguage(200),
  instruction: textPerLanguage(5000).default({}),
  by: stepDoer,
  is_required: z.boolean(),
  evidence: z.array(evidence).max(30).default([]),
  document: code.nullable().default(null),
})

/** All may be left out of a draft; publishing names what is missing. */
const content = {
  names: textPerLanguage(200).optional(),
  steps: z.array(step).max(60).optional(),
}

export const createBody = z.strictObject({ code, ...content })
export const updateBody = z
  .strictObject(content)
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })
export const publishBody = z.strictObject({
  version: z.number().int().min(1).max(1_000_000).optional().describe("The draft that you have seen"),
})

const version = queryInteger({ min: 1, max: 1_000_000 })
export const diffQuery = z.strictObject({ from: version, to: version })
