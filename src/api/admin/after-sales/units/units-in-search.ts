import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { staffOf } from "../../../../shared/http/caller"
import { assertCan } from "../../../../shared/permissions"
import { installedBaseOf } from "../../../services"
import { askWithoutUnits, readQuestion, type SearchQuestion, unitEntity } from "./search-question"

type SearchGroup = { entity: string; data: unknown[]; count: number; offset: number; limit: number }

/**
 * Lets the dashboard's search find units. Core refuses a whole question that names something without a search index,
 * and an index of ours would keep a second copy of every unit, with its owner's address, in whatever engine the shop
 * has chosen. So units are taken out of the question, core answers the rest, and what our own list finds is added.
 */
export async function unitsInSearch(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const question = readQuestion(req.query)
  if (!question.entities.includes(unitEntity)) {
    next()
    return
  }
  const units = findUnits(req, question)
  if (!askWithoutUnits(req, question)) {
    res.status(200).json({ results: [await units] })
    return
  }
  const answer = res.json.bind(res)
  res.json = (body) => {
    void units.then((group) => answer(hasResults(body) ? { ...body, results: [...body.results, group] } : body))
    return res
  }
  next()
}

/** False for core's refusals, which are passed on as they are. */
function hasResults(body: unknown): body is { results: unknown[] } {
  return typeof body === "object" && body !== null && "results" in body && Array.isArray(body.results)
}

/** Who may not read units finds none, and a failure of ours does not take the rest of the search with it. */
async function findUnits(req: MedusaRequest, { words, limit, offset }: SearchQuestion): Promise<SearchGroup> {
  const nothing = { entity: unitEntity, data: [], count: 0, offset, limit }
  if (!words) {
    return nothing
  }
  try {
    await assertCan(req.scope, staffOf(req), "units", "read")
    const { units, count } = await installedBaseOf(req.scope).listAdminUnits({ q: words, limit, offset })
    const data = units.map(({ id, product_title, serial_number, order_display_id, owner_email, thumbnail }) => ({
      id,
      product_title,
      serial_number,
      order_display_id,
      owner_email,
      thumbnail,
    }))
    return { ...nothing, data, count }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).debug(`after-sales: units were not searched: ${message}`)
    return nothing
  }
}
