import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import {
  type KeptIdentityRow,
  PLATFORM_MODULE,
  type PlatformModuleService,
  type PrivacyOutcome,
  type PrivacyRequestRecord,
} from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../modules/warranty"
import { keptOutcome, outcomeOf } from "./outcome"
import { personsOf, type Persons } from "./person"

export type ExportedPerson = { data: Record<string, unknown>; outcome: PrivacyOutcome[] }

type Rows = Record<string, unknown>[]
type Sections = Record<string, Rows>

/**
 * All after-sales data of a person, by class, in a form that machines read: Regulation (EU) 2016/679, arts. 15 and 20.
 * Files are listed with their names; they are read where they are, by whoever may.
 */
export async function exportPerson(container: MedusaContainer, request: PrivacyRequestRecord): Promise<ExportedPerson> {
  const persons = await personsOf(container, request)
  const sections: Sections = {}
  for (const account of persons.accounts) {
    merge(sections, await sectionsOf(container, account))
  }
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const kept = (await Promise.all(persons.accounts.map((account) => platform.keptOf(account)))).flat()
  sections.kept_identities = unique(kept.map(({ customer_id: _, ...row }: KeptIdentityRow) => row))

  return {
    data: { person: { emails: persons.emails }, received_on: request.received_on, ...sections },
    outcome: Object.entries(sections)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) =>
        name === "kept_identities" ? keptOutcome(kept) : outcomeOf(name, "exported", rows.length)
      ),
  }
}

async function sectionsOf(container: MedusaContainer, account: Persons["accounts"][number]): Promise<Sections> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const { units, transfers } = await base.exportPerson(account)
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const { cases: requests, attachments } = await cases.exportPerson(account)
  const promised = await container
    .resolve<WarrantyModuleService>(WARRANTY_MODULE)
    .listWarrantiesOfUnits(units.map(({ id }) => String(id)))
  const warranties = [...promised.values()].flat().map(({ id, unit_id, kind, status, starts_on, ends_on }) => ({
    ...{ id, unit_id, kind, status, starts_on, ends_on },
  }))

  return {
    units,
    warranties,
    transfers,
    cases: requests,
    files: attachments.map(({ id, name, mime, bytes, case_number }) => ({ id, name, mime, bytes, case_number })),
    ...(await container.resolve<PlatformModuleService>(PLATFORM_MODULE).exportPerson(account)),
  }
}

/** Accounts of one address overlap: what was found under one isn't told twice. */
function merge(into: Sections, found: Sections): void {
  for (const [name, rows] of Object.entries(found)) {
    into[name] = unique([...(into[name] ?? []), ...rows])
  }
}

function unique(rows: Rows): Rows {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
