import type { AdminCaseCountsResponse } from "../../../../src/types"

export type InboxView = keyof AdminCaseCountsResponse["counts"]

/** Names of the inbox's filters as they stand in the address bar and in the API. */
export const caseFilterNames = [
  "status",
  "priority",
  "kind",
  "assignee",
  "due",
  "open",
  "waiting",
  "channel",
  "order_id",
  "customer_id",
  "owner_email",
  "unit_id",
]

/** Filters as they stand in the address bar. */
export type ViewFilters = Record<string, string>

/** The views that every agent has. Texts stand in the address bar as the table writes them: as JSON. */
export const inboxViews: Record<InboxView, ViewFilters> = {
  open: { open: "true" },
  mine: { open: "true", assignee: '"me"' },
  unassigned: { open: "true", assignee: '"none"' },
  due_today: { open: "true", due: '"today"' },
  breached: { open: "true", due: '"breached"' },
  waiting: { waiting: "true" },
}

/** The filters of an address. */
export function filtersOf(params: URLSearchParams): ViewFilters {
  return Object.fromEntries(
    ["q", ...caseFilterNames].flatMap((name) => {
      const value = params.get(name)
      return value ? [[name, value]] : []
    })
  )
}

/** Whether both ask for the same; in which order doesn't matter. */
export function isSameView(one: ViewFilters, other: ViewFilters): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}

/** The address of a view, as the end of a link. */
export const addressOf = (filters: ViewFilters, order?: string | null): string =>
  `?${new URLSearchParams({ ...filters, ...(order ? { order } : {}) }).toString()}`
