import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService, type SweepClaim } from "../../modules/platform"
import {
  type DetectingService,
  SERVICE_CATALOG_MODULE,
  type ServiceCatalogModuleService,
} from "../../modules/service-catalog"
import { conflict } from "../../shared/errors"
import { failureReason } from "../../shared/failure-reason"
import { detectFailedSteps } from "./detect-failed-steps"
import { detectBatch } from "./detect-batch"

/**
 * Where a day's look through the units stands. `rules`: by which services, so that one that is offered or changed
 * since is not kept waiting until tomorrow; `after`: the last unit that was looked at, null at the start.
 */
type Cursor = { day: string; rules: string; after: string | null; is_complete: boolean }

export type DetectionRun = {
  looked_at: number
  proposed_ids: string[]
  /** Whether all units were looked at; else the next run goes on where this one stopped. */
  is_complete: boolean
}

export const detectionSweepName = "service_detection"

const leaseSeconds = 120
const batchSize = 500
const mostBatches = 20
const weekMs = 7 * 86_400_000
const nothing: DetectionRun = { looked_at: 0, proposed_ids: [], is_complete: true }

/**
 * Looks once a day at every unit, in batches that share the day between the sweep's runs, so that a large base does
 * not hold up the rest. Several instances never look at the same time.
 *
 * @param isAsked somebody asks for it now: it begins anew although the day's look is over
 */
export async function detectAll(container: MedusaContainer, isAsked: boolean, now: Date): Promise<DetectionRun> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const services = await container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE).listDetectingServices()
  const claim = await platform.claimSweep(detectionSweepName, leaseSeconds)
  if (!claim) {
    return isAsked ? conflict("detection_running", "The units are being looked through just now") : nothing
  }
  const cursor = startOf(claim, { day: now.toISOString().slice(0, 10), rules: rulesOf(services) }, isAsked)
  const run: DetectionRun = { looked_at: 0, proposed_ids: [], is_complete: cursor.is_complete }
  try {
    await look(container, claim, { cursor, services, run, now })
    await platform.finishSweep(claim, { cursor })
    return { ...run, is_complete: cursor.is_complete }
  } catch (error) {
    await platform.finishSweep(claim, { cursor, error: failureReason(error) })
    throw error
  }
}

function startOf({ cursor }: SweepClaim, start: Pick<Cursor, "day" | "rules">, isAsked: boolean): Cursor {
  const present = cursor as Cursor | null
  const isUnderWay = present?.day === start.day && present.rules === start.rules
  return isUnderWay && !(isAsked && present.is_complete)
    ? { ...present }
    : { ...start, after: null, is_complete: false }
}

function rulesOf(services: DetectingService[]): string {
  return createHash("sha256")
    .update(services.map(({ id, rev }) => `${id}:${rev}`).join())
    .digest("hex")
}

type Look = { cursor: Cursor; services: DetectingService[]; run: DetectionRun; now: Date }

/** Moves the cursor on with each batch, so that what was done stays done. */
async function look(container: MedusaContainer, claim: SweepClaim, { cursor, services, run, now }: Look) {
  if (cursor.after === null && !cursor.is_complete) {
    const since = new Date(now.getTime() - weekMs)
    run.proposed_ids.push(...(await detectFailedSteps(container, { since, limit: batchSize }, services)))
  }
  for (let batch = 0; batch < mostBatches && !cursor.is_complete; batch++) {
    await lookAtBatch(container, { cursor, services, run, now })
    await container.resolve<PlatformModuleService>(PLATFORM_MODULE).extendSweep(claim, leaseSeconds)
  }
}

async function lookAtBatch(container: MedusaContainer, { cursor, services, run, now }: Look): Promise<void> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const ids = services.length ? await base.listUnitIdsAfter(cursor.after, batchSize) : []
  if (ids.length) {
    run.proposed_ids.push(...(await detectBatch(container, ids, services, now)))
    run.looked_at += ids.length
  }
  cursor.after = ids.at(-1) ?? cursor.after
  cursor.is_complete = ids.length < batchSize
}
