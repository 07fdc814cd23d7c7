import { useQueryParams } from "@medusajs/dashboard/hooks"

/** The API pages by offset up to here; what lies deeper is found by searching, not by leafing. */
const deepestOffset = 10_000
const mostWords = 5
const mostCharacters = 100

/** Rows of a page of every list. */
export const pageSize = 20

type TableQueryOptions = {
  prefix?: string
  filters?: string[]
  /** While the reader has not chosen one. */
  order?: string
}

/**
 * The address bar's state of a `DataTable`, as one of our lists takes it. What stands there is not checked here:
 * the API names whatever it does not accept.
 */
export function useTableQuery<TQuery extends object>({ prefix, filters = [], order }: TableQueryOptions) {
  const params = useQueryParams(["offset", "order", "q", ...filters], prefix) as Record<string, string | undefined>

  return {
    limit: pageSize,
    offset: Math.min(Number(params.offset ?? 0) || 0, deepestOffset),
    order: params.order ?? order,
    q: searchWords(params.q),
    ...Object.fromEntries(filters.map((name) => [name, filterValue(params[name])])),
  } as TQuery
}

/** As much of a search as the API takes, so that a pasted paragraph searches instead of failing. */
function searchWords(text: string | undefined) {
  const words = text?.trim().split(/\s+/u).slice(0, mostWords).join(" ")
  return words ? Array.from(words).slice(0, mostCharacters).join("") : undefined
}

function filterValue(text: string | undefined): unknown {
  if (!text) {
    return undefined
  }
  const value = parsed(text)
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
