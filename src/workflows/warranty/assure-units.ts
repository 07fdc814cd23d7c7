import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../modules/platform"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../modules/warranty"
import type { ProductScope } from "../../modules/warranty/domain/subject"
import { loadTaxonomies } from "./product-taxonomy"
import type { AssuredUnits, StaleUnit } from "./steps/assure-units"

/** Subjects of one transaction: large enough for a line of 500 pieces, small enough to hold its locks briefly. */
const batchSize = 1000

/** Scopes that ask where a product stands in the catalogue; without one of them the catalogue is not read. */
const catalogueScopes = new Set(["type", "category", "tag"])

async function assureBatch(container: MedusaContainer, units: StaleUnit[]): Promise<AssuredUnits> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  const [rows, settings, scopes] = await Promise.all([
    base.retrieveWarrantySubjects(units.map((unit) => unit.id)),
    platform.getSettings(),
    warranty.listScopesInUse(),
  ])
  const needsTaxonomy = scopes.some((scope) => catalogueScopes.has(scope))
  const taxonomies = needsTaxonomy ? await loadTaxonomies(container, rows) : new Map<string, ProductScope>()
  const subjects = rows.map((row) => ({ ...row, product: taxonomies.get(row.product_id ?? "") }))

  const assured = await warranty.syncWarranties(subjects, { return_window_days: settings.return_window_days })
  await base.markAssured(rows.map(({ id, facts_rev }) => ({ id, facts_rev })))

  return assured
}

/** Brings the warranties of the units in line with their facts, in batches; each batch commits by itself. */
export async function assureUnits(container: MedusaContainer, units: StaleUnit[]): Promise<AssuredUnits> {
  const total: AssuredUnits = { issued: [], started: [], changed: [], voided: [] }

  for (let start = 0; start < units.length; start += batchSize) {
    const assured = await assureBatch(container, units.slice(start, start + batchSize))
    total.issued.push(...assured.issued)
    total.started.push(...assured.started)
    total.changed.push(...assured.changed)
    total.voided.push(...assured.voided)
  }

  return total
}
