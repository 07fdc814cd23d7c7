import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import {
  type KeptIdentityRow,
  PLATFORM_MODULE,
  type PlatformModuleService,
  type PrivacyOutcome,
  type PrivacyRequestRecord,
} from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { systemActor } from "../../../shared/actor"
import { addMonths, localDay } from "../../../shared/calendar"
import { assureUnits } from "../../warranty/assure-units"
import { claimsUntil } from "./claims-until"
import { forgetCoreMessages } from "./forget-core-messages"
import { keptOutcome, outcomeOf } from "./outcome"
import { personsOf, type Persons } from "./person"

type Account = Persons["accounts"][number]

/**
 * Forgets a person, as far as the law lets (Regulation (EU) 2016/679, art. 17(3)). The owner of a unit from which a
 * claim can still be raised is put apart first; whoever dies in between has two notes of one person, never none. Each
 * part may run again: what has gone is gone.
 */
export async function erasePerson(
  container: MedusaContainer,
  request: PrivacyRequestRecord,
  now: Date
): Promise<PrivacyOutcome[]> {
  const { accounts, emails } = await personsOf(container, request)
  const found: PrivacyOutcome[] = []
  for (const account of accounts) {
    found.push(...(await eraseCases(container, account)), ...(await eraseUnits(container, account, request, now)))
    found.push(...(await eraseAccess(container, account)))
  }
  await forgetCoreMessages(container, emails)
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const kept = await platform.keptOf({ customer_id: accounts[0].customer_id, emails })
  return [
    ...sum(found),
    ...(kept.length ? [keptOutcome(kept)] : []),
    outcomeOf("privacy_requests", "kept", 1, { reason: "accountability" }),
  ]
}

/** Photos go with the case's other words; a case that isn't over stays whole. */
async function eraseCases(container: MedusaContainer, account: Account): Promise<PrivacyOutcome[]> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const keep = { identity_until_months: null, files_until_months: null }
  const { erased_case_ids, kept } = await cases.erasePerson({ ...account, keep })
  const held = kept.filter(({ reason }) => reason === "legal_hold").map(({ case_id }) => case_id)
  return [
    outcomeOf("cases", "erased", erased_case_ids.length),
    outcomeOf("cases", "legal_hold", held.length, { reason: "open_matter", ref_ids: held }),
  ]
}

async function eraseUnits(
  container: MedusaContainer,
  account: Account,
  request: PrivacyRequestRecord,
  now: Date
): Promise<PrivacyOutcome[]> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const { retention } = await platform.getSettings()
  const units = await base.listPersonUnits(account)
  const held = units.filter(({ open_matter_ids }) => open_matter_ids.length)
  const free = units.filter(({ open_matter_ids }) => !open_matter_ids.length)
  const until = await claimsUntil(
    container,
    free.map(({ id }) => id),
    now
  )
  const today = localDay(now, request.time_zone)
  const rows = free.flatMap(({ id, owner_email, owner_customer_id }): KeptIdentityRow[] => {
    const claims_until = until.get(id)
    const kept_until = claims_until && addMonths(claims_until, retention.claim_margin_months)
    return kept_until && kept_until >= today
      ? [
          {
            unit_id: id,
            email: owner_email,
            customer_id: owner_customer_id,
            privacy_request_id: request.id,
            kept_until,
            claims_until,
            reason_code: "claims",
          },
        ]
      : []
  })
  await platform.keepIdentities(rows)
  const { unit_ids, file_ids, transfers } = await base.eraseOwner({ ...account, actor: systemActor })
  await deleteFiles(container, file_ids)
  await assureUnits(container, { units: unit_ids.map((id) => ({ id })) })
  return [
    outcomeOf("units", "erased", unit_ids.length),
    outcomeOf("units", "legal_hold", held.length, {
      reason: "open_matter",
      ref_ids: [...new Set(held.flatMap(({ open_matter_ids }) => open_matter_ids))],
    }),
    outcomeOf("registrations", "erased", file_ids.length),
    outcomeOf("transfers", "erased", transfers),
  ]
}

/** A file that isn't there any more has been deleted before. */
async function deleteFiles(container: MedusaContainer, ids: string[]): Promise<void> {
  for (const id of ids) {
    await container
      .resolve(Modules.FILE)
      .deleteFiles([id])
      .catch(() => undefined)
  }
}

async function eraseAccess(container: MedusaContainer, account: Account): Promise<PrivacyOutcome[]> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const { messages, guest_access } = await platform.erasePerson(account)
  return [outcomeOf("messages", "erased", messages), outcomeOf("guest_access", "erased", guest_access)]
}

/** What several accounts of one person gave, as one line a class and result; nothing found is nothing to tell. */
function sum(found: PrivacyOutcome[]): PrivacyOutcome[] {
  const lines = new Map<string, PrivacyOutcome>()
  for (const line of found.filter(({ count }) => count > 0)) {
    const key = `${line.class}:${line.result}`
    const known = lines.get(key)
    lines.set(key, {
      ...line,
      count: line.count + (known?.count ?? 0),
      ref_ids: [...new Set([...(known?.ref_ids ?? []), ...line.ref_ids])],
    })
  }
  return [...lines.values()]
}
