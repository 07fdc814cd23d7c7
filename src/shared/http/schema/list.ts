import { z } from "@medusajs/framework/zod"

/** The answer of a list: `{ <nouns>, count, count_exact, offset, limit, next_cursor }`. */
export function listOf<Noun extends string, T extends z.ZodType>(noun: Noun, item: T) {
  return z.object({
    ...({ [noun]: z.array(item) } as Record<Noun, z.ZodArray<T>>),
    count: z.number().int().describe("Exact up to 1000; 1001 means more"),
    count_exact: z.boolean(),
    offset: z.number().int(),
    limit: z.number().int(),
    next_cursor: z.string().nullable().describe("Pass it as cursor for the next page; null on the last one"),
  })
}

/** The answer of a detail: `{ <noun> }`. */
export function oneOf<Noun extends string, T extends z.ZodType>(noun: Noun, item: T) {
  return z.object({ [noun]: item } as Record<Noun, T>)
}

/** The answer of a deletion. */
export function deletionOf<Noun extends string>(noun: Noun) {
  return z.object({ id: z.string(), object: z.literal(noun), deleted: z.literal(true) })
}

/** An instant in an answer: ISO 8601 in UTC. */
export const instantAnswer = z.string().meta({ format: "date-time" })
/** A calendar day in an answer. */
export const dayAnswer = z.string().meta({ format: "date" })
/** Money in major units of the currency beside it. */
export const moneyAnswer = z.number().describe("Major units of the currency beside it")
