import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffOf } from "../../../../shared/http/caller"
import { assertCan } from "../../../../shared/permissions"
import { findCases } from "./find-cases"
import { findUnits } from "./find-units"
import type { Found, OwnEntity, SearchQuestion } from "./search-question"

export type SearchGroup = Found & { entity: string; offset: number; limit: number }

type Finder = {
  resource: "units" | "cases"
  find: (scope: MedusaContainer, question: SearchQuestion) => Promise<Found>
}

const finders: Record<OwnEntity, Finder> = {
  after_sales_unit: { resource: "units", find: findUnits },
  after_sales_case: { resource: "cases", find: findCases },
}

/** Who may not read something finds none of it, and a failure of ours does not take the rest of the search with it. */
export async function findOwn(req: MedusaRequest, entity: OwnEntity, question: SearchQuestion): Promise<SearchGroup> {
  const { words, limit, offset } = question
  const { resource, find } = finders[entity]
  const nothing = { entity, data: [], count: 0, offset, limit }
  if (!words) {
    return nothing
  }
  try {
    await assertCan(req.scope, await staffOf(req), resource, "read")
    return { ...nothing, ...(await find(req.scope, question)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).debug(`after-sales: ${resource} were not searched: ${message}`)
    return nothing
  }
}
