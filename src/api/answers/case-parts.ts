import { z } from "@medusajs/framework/zod"
import { instantAnswer } from "../../shared/http/schema/list"
import { caseVisibility } from "./case-enums"
import { coverageAssessment } from "./coverage"

const text = z.string().nullable()
const count = z.number().int()

/** A text in each language that the shop has written it in. */
export const textsAnswer = z.record(z.string(), z.string()).describe("Per language")

/** What stands for a case in a list. */
export const firstItem = z
  .object({ unit_id: text, product_title: text, variant_title: text, thumbnail: text })
  .meta({ id: "CaseFirstItem" })

export const caseItem = z
  .object({
    id: z.string(),
    position: count,
    unit_id: text,
    order_line_id: text,
    quantity: count,
    symptom_code: text,
    description: text,
    product_id: text,
    product_title: text,
    variant_title: text,
    serial_number: text,
    thumbnail: text,
    coverage: coverageAssessment.nullable().describe("What was owed for it at the moment of the request"),
  })
  .meta({ id: "CaseItem" })

/** A file of a case; its bytes come from a route of their own. */
export const storeAttachment = z
  .object({
    id: z.string(),
    name: z.string().describe("For people only"),
    mime: z.string(),
    bytes: count,
    width: count.nullable(),
    height: count.nullable(),
    created_at: instantAnswer,
  })
  .meta({ id: "StoreCaseAttachment" })

export const adminAttachment = storeAttachment
  .extend({
    case_id: text,
    message_id: text,
    step_id: text,
    visibility: caseVisibility,
    uploader_type: z.string(),
    uploader_id: text,
    sha256: z.string().describe("Of the stored bytes, hexadecimal"),
    state: z.enum(["stored", "failed", "removed"]),
  })
  .meta({ id: "AdminCaseAttachment" })

/** Why something may not be done, as a code and in the asker's language. */
export const caseReason = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    text: z.string(),
  })
  .meta({ id: "CaseReason" })

export const symptomAnswer = z
  .object({
    code: z.string(),
    kinds: z.array(z.string()).describe("Kinds of service that it belongs to"),
    is_safety: z.boolean().describe("The case becomes critical, and somebody looks at the product's safety"),
    text: z.string().describe("In the asker's language"),
  })
  .meta({ id: "CaseSymptom" })
