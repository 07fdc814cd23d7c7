import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import type { CreateCaseInput } from "../../../modules/service-case"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { timeZoneOf } from "../../../shared/calendar"
import { notAllowed, notFound } from "../../../shared/errors"
import { checkEligibility } from "./check-eligibility"
import { findItems } from "./find-items"
import { wordsOf } from "./found-item"
import { legalDeadlines } from "./legal-deadlines"
import { orderOf } from "./order"
import { ownerOf } from "./owner"
import type { CaseRequest, FoundItem } from "./types"
import { coverageOf } from "./unit-coverage"

type CaseItem = Pick<FoundItem, "item" | "unit_ids">

/**
 * Turns a request into a case that can be written in one transaction: the service with its frozen procedure, things
 * found and theirs, coverage of the moment, who owns it, when the law wants an answer.
 *
 * @param isRepeat the same request was carried out before: then only the writing decides, since what may be asked
 * for may have changed by it
 */
export async function resolveCase(
  container: MedusaContainer,
  request: CaseRequest,
  isRepeat: boolean,
  now = new Date()
): Promise<CreateCaseInput> {
  const { asker, actor, items: _items, service_id, owner: _owner, order_id: _order, ...rest } = request
  const catalogue = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const [{ service, procedure }, { found, units }] = await Promise.all([
    catalogue.serviceForCase(service_id),
    findItems(container, request),
  ])
  checkService(service, Boolean(asker), isRepeat)
  const places = found.map(({ place }) => place)
  const [owner, order, coverage] = await Promise.all([
    ownerOf(container, request, places),
    orderOf(container, request, places),
    coverageOf(container, [...new Set(found.flatMap(({ unit_ids }) => unit_ids.slice(0, 1)))], now),
  ])
  const asked = units.filter(({ id }) => found.some(({ unit_ids }) => unit_ids[0] === id))
  if (asker && !isRepeat) {
    await checkEligibility(container, { service_id, unit_ids: asked.map(({ id }) => id), now })
  }
  const [first] = places
  const country = first?.country_code ?? request.country_code ?? null
  const timeZone = first?.time_zone ?? timeZoneOf(country)
  const options = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()

  return {
    ...rest,
    actor: { type: actor.type, id: actor.id },
    guest: asker?.guest ?? null,
    service: {
      id: service.id,
      code: service.code,
      kind: service.kind,
      names: service.names,
      service_level_id: service.service_level_id,
    },
    procedure: procedure as CreateCaseInput["procedure"],
    items: itemsOf(request, found).map(({ item, unit_ids }) => ({
      ...item,
      coverage: coverage.get(unit_ids[0]) ?? null,
    })),
    owner,
    order,
    sales_channel_id: first?.sales_channel_id ?? asker?.sales_channel_ids[0] ?? null,
    country_code: country,
    time_zone: timeZone,
    acknowledge_minutes: options.acknowledgeMinutes,
    max_files: options.attachments.maxFiles,
    legal: await legalDeadlines(container, { service, units: asked, coverage, now }),
    now,
  }
}

/** What was found, and what is words alone, in the order of the request. */
function itemsOf({ items }: CaseRequest, found: FoundItem[]): CaseItem[] {
  return items.flatMap((asked): CaseItem[] => {
    if (!asked.unit_id && !asked.order_line_id) {
      return [{ item: wordsOf(asked), unit_ids: [] }]
    }
    return found.filter(({ asked: of }) => of === asked)
  })
}

function checkService({ id, status }: { id: string; status: string }, isCustomer: boolean, isRepeat: boolean): void {
  if (status === "published" || isRepeat) {
    return
  }
  if (isCustomer) {
    notFound("service", id)
  }
  notAllowed("Cases are opened for services that are published", "service_not_published")
}
