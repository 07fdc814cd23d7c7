import type { MedusaRequest } from "@medusajs/framework/http"

/** The names under which the dashboard asks for what is ours. */
export const ownEntities = ["after_sales_unit", "after_sales_case"] as const

export type OwnEntity = (typeof ownEntities)[number]

export type SearchQuestion = { entities: string[]; own: OwnEntity[]; words: string; limit: number; offset: number }

/** What one of our lists found: the rows of the page that was asked for, and how many there are in all. */
export type Found = { data: unknown[]; count: number }

const mostWords = 5
const mostCharacters = 100

/** What the dashboard's search asks. Whatever is wrong with it, core says; here it is only read as far as it goes. */
export function readQuestion({ entity, q, limit, offset }: Record<string, unknown>): SearchQuestion {
  const entities = [entity ?? []]
    .flat()
    .flatMap((name) => String(name).split(","))
    .map((name) => name.trim())
    .filter(Boolean)

  return {
    entities,
    own: ownEntities.filter((name) => entities.includes(name)),
    words: wordsOf(q),
    limit: wholeNumber(limit, 1, 100) ?? 20,
    offset: wholeNumber(offset, 0, 10_000) ?? 0,
  }
}

/** Takes what is ours out of what core is asked; false when nothing is left to ask it. */
export function askWithoutOwn(req: MedusaRequest, { entities, own }: SearchQuestion): boolean {
  const others = entities.filter((name) => !own.some((ours) => ours === name))
  req.query.entity = others
  if (req.validatedQuery?.entity) {
    req.validatedQuery.entity = others
  }
  return others.length > 0
}

/** As much as our lists search for, and an order's number without the mark that people put before it. */
function wordsOf(q: unknown): string {
  const words = typeof q === "string" ? q.trim().split(/\s+/u).slice(0, mostWords) : []
  const text = words.map((word) => word.replace(/^#(?=\d)/, "")).join(" ")
  return Array.from(text).slice(0, mostCharacters).join("")
}

function wholeNumber(value: unknown, min: number, max: number): number | undefined {
  const number = typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : undefined
  return number !== undefined && number >= min && number <= max ? number : undefined
}
