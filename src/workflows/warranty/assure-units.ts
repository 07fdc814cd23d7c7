import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../modules/warranty"
import type { ProductScope } from "../../modules/warranty/domain/subject"
import { failureReason } from "../../shared/failure-reason"
import { loadTaxonomies } from "./product-taxonomy"
import type { AssuredUnits, AssureUnitsInput, StaleUnit } from "./steps/assure-units"

/** Subjects of one transaction: large enough for a line of 500 pieces, small enough to hold its locks briefly. */
const batchSize = 1000

/** Scopes that ask where a product stands in the catalogue; without one of them the catalogue is not read. */
const catalogueScopes = new Set(["type", "category", "tag"])

async function returnWindowOf(container: MedusaContainer): Promise<number> {
  const settings = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
  return settings.return_window_days
}

async function assureBatch(
  container: MedusaContainer,
  units: StaleUnit[],
  returnWindow: number | undefined
): Promise<AssuredUnits> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)

  const [rows, return_window_days, scopes] = await Promise.all([
    base.retrieveWarrantySubjects(units.map((unit) => unit.id)),
    returnWindow ?? returnWindowOf(container),
    warranty.listScopesInUse(),
  ])
  const needsTaxonomy = scopes.some((scope) => catalogueScopes.has(scope))
  const taxonomies = needsTaxonomy ? await loadTaxonomies(container, rows) : new Map<string, ProductScope>()
  const subjects = rows.map((row) => ({ ...row, product: taxonomies.get(row.product_id ?? "") }))

  const assured = await warranty.syncWarranties(subjects, { return_window_days })
  await base.markAssured(rows.map(({ id, facts_rev }) => ({ id, facts_rev })))

  return assured
}

/** One unit among a thousand is found in ten halvings; where more fails, something else is broken. */
const mostFailures = 16

function inBatches(units: StaleUnit[]): StaleUnit[][] {
  const count = Math.ceil(units.length / batchSize)
  return Array.from({ length: count }, (_, index) => units.slice(index * batchSize, (index + 1) * batchSize))
}

function add(total: AssuredUnits, { issued, started, changed, voided }: AssuredUnits): void {
  total.issued.push(...issued)
  total.started.push(...started)
  total.changed.push(...changed)
  total.voided.push(...voided)
}

/**
 * Brings the warranties of the units in line with their facts, in batches; each batch commits by itself. One that
 * fails is halved until the unit that spoils it stands alone, so that the others have theirs. What fails stays
 * behind its facts and is found again by the sweep.
 */
export async function assureUnits(
  container: MedusaContainer,
  { units, return_window_days }: AssureUnitsInput
): Promise<AssuredUnits> {
  const total: AssuredUnits = { issued: [], started: [], changed: [], voided: [] }
  const left = inBatches(units).reverse()
  let failures = 0

  for (let batch = left.pop(); batch; batch = left.pop()) {
    try {
      add(total, await assureBatch(container, batch, return_window_days))
    } catch (error) {
      failures += 1
      const isOver = failures === mostFailures
      if (batch.length > 1 && !isOver) {
        const half = Math.ceil(batch.length / 2)
        left.push(batch.slice(half), batch.slice(0, half))
      } else {
        const waiting = [batch, ...(isOver ? left.splice(0) : [])].flat()
        tellOfFailure(container, waiting, error)
      }
    }
  }

  return total
}

function tellOfFailure(container: MedusaContainer, units: StaleUnit[], error: unknown): void {
  const which = units.length === 1 ? `unit ${units[0].id}` : `${units.length} units`
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`after-sales: warranties of ${which} are left to the sweep: ${failureReason(error)}`)
}
