import { z } from "@medusajs/framework/zod"
import { codePoints } from "../../code-points"

/** Marks that nobody sees make no text where one is asked for. */
const isBlank = (text: string) => !/[^\s\p{Cf}]/u.test(text)

const fits = (text: string, min: number, max: number) =>
  codePoints(text) >= min && codePoints(text) <= max && !(min > 0 && isBlank(text))

type TextLimits = { max: number; min?: number; description?: string }

/** One line: no line breaks, no other control characters, counted in code points, spaces cut at both ends. */
export function lineOfText({ max, min = 1, description }: TextLimits) {
  return z
    .string({ error: `one line of ${min} to ${max} characters` })
    .trim()
    .refine((text) => fits(text, min, max) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), {
      error: `one line of ${min} to ${max} characters`,
    })
    .meta({ minLength: min, maxLength: max, ...(description && { description }) })
}

/** A text that may have paragraphs. */
export function freeText({ max, min = 1, description }: TextLimits) {
  return z
    .string({ error: `a text of ${min} to ${max} characters` })
    .trim()
    .refine((text) => fits(text, min, max) && !/[^\P{Cc}\n\r\t]/u.test(text), {
      error: `a text of ${min} to ${max} characters`,
    })
    .meta({ minLength: min, maxLength: max, ...(description && { description }) })
}

/** An id, Medusa's or ours: the form alone, so that a well-formed unknown one answers 404. */
export const recordId = z
  .string({ error: "an id" })
  .regex(/^[\w.:@+~-]{1,128}$/, { error: "an id of letters, digits, _ and -" })

/** A code that a merchant chooses, for example `two-years-more`. */
export const code = z
  .string({ error: "a code of small letters, digits, - and _" })
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, { error: "a code of small letters, digits, - and _, at most 64" })

/** An e-mail address; stored and compared in lower case. */
export const emailAddress = z
  .string({ error: "an e-mail address" })
  .trim()
  .toLowerCase()
  .max(254, { error: "an e-mail address of at most 254 characters" })
  .regex(z.regexes.email, { error: "an e-mail address" })
  .meta({ format: "email" })

/** ISO 3166-1 alpha-2 in small letters, as Medusa has it. */
export const countryCode = z
  .string({ error: "two letters" })
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{2}$/, { error: "two letters, such as it" })
  .meta({ description: "ISO 3166-1 alpha-2, small letters" })

/** ISO 4217 in small letters, as Medusa has it. */
export const currencyCode = z
  .string({ error: "three letters" })
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3}$/, { error: "three letters, such as eur" })
  .meta({ description: "ISO 4217, small letters" })

/** A language, as the keys of texts: `en`, `it`, `pt-BR`. */
export const languageCode = z
  .string({ error: "a language such as en or pt-BR" })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, { error: "a language such as en or pt-BR" })

/** One text per language, at most 30 languages. */
export function textPerLanguage(max: number) {
  return z
    .record(languageCode, freeText({ max, min: 0 }))
    .refine((texts) => Object.keys(texts).length <= 30, { error: "at most 30 languages" })
}
