import { z } from "@medusajs/framework/zod"
import { code, freeText, languageCode, lineOfText } from "../../../../shared/http/schema/text"

export const codeParams = z.strictObject({ code })

export const templateQuery = z.strictObject({ locale: languageCode })

const wording = {
  subject: lineOfText({ max: 200, description: "One line in Liquid" }),
  text: freeText({ max: 10_000, description: "Plain text in Liquid; the HTML is made from it" }),
}

export const templateBody = z.strictObject({
  locale: languageCode,
  ...wording,
  rev: z.int().min(0).optional().meta({ description: "Of the wording that was read; another one is a 409" }),
})

export const previewBody = z.strictObject({
  locale: languageCode,
  subject: wording.subject.optional(),
  text: wording.text.optional(),
})
