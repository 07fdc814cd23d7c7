import { z } from "@medusajs/framework/zod"
import { deletionOf, instantAnswer, oneOf } from "../../../../shared/http/schema/list"

const wording = { subject: z.string(), text: z.string() }

const adminTemplateSummary = z
  .object({
    code: z.string(),
    audience: z.enum(["customer", "staff"]),
    languages: z.array(
      z.object({
        locale: z.string(),
        subject: z.string(),
        is_changed: z.boolean().describe("The shop has a wording of its own"),
        updated_at: instantAnswer.nullable(),
      })
    ),
  })
  .meta({ id: "AdminTemplateSummary" })

const adminTemplate = z
  .object({
    code: z.string(),
    locale: z.string(),
    audience: z.enum(["customer", "staff"]),
    ...wording,
    is_changed: z.boolean(),
    rev: z.number().int().describe("0 while the shipped wording stands"),
    shipped: z.object(wording),
    variables: z.array(z.string()).describe("What may stand between {{ and }}"),
    updated_at: instantAnswer.nullable(),
    updated_by: z.string().nullable(),
  })
  .meta({ id: "AdminTemplate" })

export const templateListAnswer = z
  .object({ templates: z.array(adminTemplateSummary) })
  .meta({ id: "AdminTemplateListResponse" })
export const templateAnswer = oneOf("template", adminTemplate).meta({ id: "AdminTemplateResponse" })
export const templateDeletion = deletionOf("template").meta({ id: "AdminTemplateDeleteResponse" })
export const previewAnswer = oneOf("preview", z.object({ ...wording, html: z.string() })).meta({
  id: "AdminTemplatePreviewResponse",
})
