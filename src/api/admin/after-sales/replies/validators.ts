import { z } from "@medusajs/framework/zod"
import { paging, searchText } from "../../../../shared/http/schema/query"
import { freeText, languageCode, lineOfText, recordId } from "../../../../shared/http/schema/text"

export const replyListQuery = z.strictObject({ ...paging(["name", "created_at"]), q: searchText.optional() })

const texts = z
  .record(languageCode, freeText({ max: 10_000 }))
  .refine((languages) => Object.keys(languages).length > 0 && Object.keys(languages).length <= 30, {
    error: "1 to 30 languages",
  })
  .meta({ description: "Per language, in Liquid: number, service, customer, products and order may stand in it" })

const content = { name: lineOfText({ max: 120 }), texts }

export const replyBody = z.strictObject(content)

export const replyPatch = z
  .strictObject({
    ...z.strictObject(content).partial().shape,
    rev: z.number().int().min(1).max(2_147_483_647).optional(),
  })
  .refine(({ name, texts: changed }) => name !== undefined || changed !== undefined, { error: "name or texts" })

export const renderBody = z.strictObject({ case_id: recordId })
