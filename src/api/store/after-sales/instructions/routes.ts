import { z } from "@medusajs/framework/zod"
import { attachmentMimes } from "../../../../shared/attachments/kinds"
import { defineRoute } from "../../../../shared/http/route-definition"
import { instantAnswer } from "../../../../shared/http/schema/list"
import { idParams } from "../../../../shared/http/schema/query"
import { languageCode, recordId } from "../../../../shared/http/schema/text"
import { instructionKind } from "../../../answers/catalog-enums"
import { localeQuery } from "../units/validators"

const instruction = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    language: z.string().describe("Of this text or file: the asker's where there is one"),
    languages: z.array(z.string()).describe("All that there are; ask with locale"),
    version: z.number().int(),
    kind: instructionKind,
    body: z.string().nullable(),
    file_name: z.string().nullable(),
    mime: z.string().nullable(),
    bytes: z.number().int().nullable(),
    published_at: instantAnswer,
  })
  .meta({ id: "StoreInstruction" })

const answer = z.object({ instructions: z.array(instruction) }).meta({ id: "StoreInstructionListResponse" })

export const storeInstructionRoutes = {
  list: defineRoute({
    id: "store.units.instructions",
    method: "GET",
    path: "/store/after-sales/units/:id/instructions",
    summary: "Instructions for use of one of the asker's units",
    access: { actor: "customer", owner: "unit", guest: true },
    params: idParams,
    query: localeQuery,
    response: answer,
  }),
  file: defineRoute({
    id: "store.instructions.file",
    method: "GET",
    path: "/store/after-sales/instructions/:id/file",
    summary: "The file of instructions for one of the asker's units",
    access: { actor: "customer", owner: "unit", guest: true },
    params: idParams,
    query: z.strictObject({ unit_id: recordId, language: languageCode }),
    response: { contentType: attachmentMimes, description: "The instructions" },
  }),
}
