import { z } from "@medusajs/framework/zod"
import { recordId } from "./text"

/** A whole number in a query string: digits only, so `1e3`, `0x10` and ` 5 ` are refused. */
export function queryInteger({ min, max, preset }: { min: number; max: number; preset?: number }) {
  const accepted = `a whole number from ${min} to ${max}`
  return z
    .string({ error: accepted })
    .regex(/^-?\d{1,15}$/, { error: accepted })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error: accepted })
    .meta({ openapi: { type: "integer", minimum: min, maximum: max, default: preset } })
}

/** `true` or `false` in a query string. */
export const queryFlag = z
  .enum(["true", "false"])
  .transform((text) => text === "true")
  .meta({ openapi: { type: "boolean" } })

/** `?status=a`, `?status=a&status=b` and `?status[]=a` all give a list of at most 50. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z
    .preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).min(1).max(50))
    .meta({ isList: true })
}

const maxTokens = 5

/** Search words: at most 100 characters and five words; only spaces search for nothing. */
export const searchText = z
  .string({ error: "at most 100 characters and 5 words" })
  .trim()
  .refine((text) => Array.from(text).length <= 100 && text.split(/\s+/u).length <= maxTokens, {
    error: "at most 100 characters and 5 words",
  })
  .meta({ maxLength: 100 })

/** A cursor is opaque to a client; the list that reads it checks what it says. */
export const cursor = z
  .string({ error: "the next_cursor of an earlier answer" })
  .regex(/^[A-Za-z0-9_-]{1,1024}$/, { error: "the next_cursor of an earlier answer" })

const offset = z
  .string({ error: "a whole number from 0 to 10000" })
  .regex(/^\d{1,15}$/, { error: "a whole number from 0 to 10000; further pages are read with cursor" })
  .transform(Number)
  .refine((number) => number <= 10_000, {
    error: "a whole number from 0 to 10000; further pages are read with cursor",
  })
  .meta({ openapi: { type: "integer", minimum: 0, maximum: 10_000, default: 0 } })

/** The paging that every list takes. A leading `-` sorts downwards. */
export function paging<const Sorts extends readonly string[]>(sorts: Sorts) {
  const orders = sorts.flatMap((sort) => [sort, `-${sort}`]) as [Order<Sorts>, ...Order<Sorts>[]]
  return {
    limit: queryInteger({ min: 1, max: 100, preset: 20 }).default(20),
    offset: offset.default(0),
    cursor: cursor.optional(),
    order: z.enum(orders).optional(),
  }
}

type Order<Sorts extends readonly string[]> = Sorts[number] | `-${Sorts[number]}`

/** The params of a detail route. */
export const idParams = z.strictObject({ id: recordId })
