import { z } from "@medusajs/framework/zod"
import { oneOrMany, paging, queryInteger, searchText } from "../../../../shared/http/schema/query"
import { code, freeText, languageCode, recordId, textPerLanguage } from "../../../../shared/http/schema/text"
import { serviceStatus } from "../../../answers/catalog-enums"

export const instructionListQuery = z.strictObject({
  ...paging(["created_at", "updated_at", "code"]),
  q: searchText.optional(),
  product_id: oneOrMany(recordId).optional(),
  language: oneOrMany(languageCode).optional(),
  status: oneOrMany(serviceStatus).optional(),
})

export const createBody = z.strictObject({ product_id: recordId, code, names: textPerLanguage(200) })
export const updateBody = z.strictObject({ names: textPerLanguage(200) })
/** The draft of a language: the one that is being written, or the next version. */
export const draftBody = z.strictObject({ language: languageCode, body: freeText({ max: 100_000 }) })
export const languageBody = z.strictObject({ language: languageCode })
export const uploadQuery = z.strictObject({ language: languageCode })
export const fileQuery = z.strictObject({
  language: languageCode,
  version: queryInteger({ min: 1, max: 1_000_000 }).optional(),
})
