import type { MedusaContainer } from "@medusajs/framework/types"
import { vouchFor } from "../../../../workflows/service-catalog/vouch"
import { reportText } from "../../../catalog-texts"
import { catalogOf } from "../../../services"

/** What a service still lacks, in the asker's language. */
export async function serviceReadiness(scope: MedusaContainer, id: string, locale: string) {
  const catalog = catalogOf(scope)
  const service = await catalog.retrieveService(id)
  const { readiness, is_ready } = await catalog.readiness(id, await vouchFor(scope, service))

  return { service, is_ready, readiness: readiness.map((report) => reportText(locale, report)) }
}

/** A service with its readiness and history, as every route of one service answers. */
export async function serviceDetail(scope: MedusaContainer, id: string, locale: string) {
  const [{ service, ...readiness }, history] = await Promise.all([
    serviceReadiness(scope, id, locale),
    catalogOf(scope).historyOf(id),
  ])
  return { service: { ...service, detection: service.detection.map(allFields), ...readiness, history } }
}

/** A rule has the one measure that its kind counts by; the answer names all. */
export function allFields<Rule extends object>(rule: Rule) {
  return { after_months: null, before_days: null, every_months: null, step_code: null, ...rule }
}
