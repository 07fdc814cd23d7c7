import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { addDays } from "../../../shared/calendar/civil"
import { loadSnapshots } from "../../installed-base/load-snapshots"
import { reconcileOrdersWorkflow } from "../../installed-base/workflows/reconcile-orders"
import type { JobHandler } from "./handler"

/** Orders of these days, both included, as far as they are older than the shop's `units_since`. */
export type BackfillInput = {
  placed_from: string
  placed_to?: string
  /** The version that the units get instead of what is published today; none for the legal guarantee alone. */
  policy_version_id?: string
}

type Period = { $gte: string; $lt: string }

const pageSize = 50

/** Instants in UTC: a backfill is about years, and which side of midnight an order fell changes nothing for it. */
async function periodOf(container: MedusaContainer, input: BackfillInput): Promise<Period> {
  const { units_since: unitsSince } = await container.resolve<PlatformModuleService>(PLATFORM_MODULE).getSettings()
  const to = input.placed_to ? `${addDays(input.placed_to, 1)}T00:00:00.000Z` : unitsSince

  return { $gte: `${input.placed_from}T00:00:00.000Z`, $lt: to < unitsSince ? to : unitsSince }
}

async function countOrders(container: MedusaContainer, period: Period): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { metadata } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: period },
    pagination: { take: 1, skip: 0 },
  })
  return metadata?.count ?? 0
}

async function pageOfOrders(container: MedusaContainer, period: Period, after?: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: period, ...(after ? { id: { $gt: after } } : {}) },
    pagination: { take: pageSize, order: { id: "ASC" } },
  })
  return data.map((order: { id: string }) => order.id)
}

async function unitsOf(container: MedusaContainer, orderIds: string[], input: BackfillInput, isDryRun: boolean) {
  if (isDryRun) {
    const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
    const { snapshots, failed } = await loadSnapshots(container, orderIds)
    return { made: await base.countMissingUnits(snapshots), failed }
  }
  const { result } = await reconcileOrdersWorkflow(container).run({
    input: {
      order_ids: orderIds,
      origin: "backfill",
      is_confirmed: false,
      policy_version_id: input.policy_version_id,
    },
  })
  return { made: result.units.created.length, failed: result.units.failed }
}

/**
 * Brings orders from before the plugin into the books. Their units promise nothing to a customer until the
 * merchant has confirmed them. A dry run counts what would be made and writes nothing.
 */
export const backfillUnits: JobHandler = async ({ container, job, report, reject }) => {
  const input = job.input as BackfillInput
  const cursor = (job.cursor ?? {}) as { after?: string }
  const period = await periodOf(container, input)
  const total = job.total ?? (await countOrders(container, period))
  let { done, accepted, rejected } = job
  let stopped = await report({ total })

  for (let page = await pageOfOrders(container, period, cursor.after); page.length && !stopped;) {
    const { made, failed } = await unitsOf(container, page, input, job.dry_run)
    await reject(
      failed.map(({ order_id: orderId, message }, index) => ({
        line: done + index + 1,
        code: "order_failed",
        message: `${orderId}: ${message}`,
      }))
    )
    const after = page[page.length - 1]
    done += page.length
    accepted += made
    rejected += failed.length
    stopped = await report({ done, accepted, rejected, cursor: { after } })
    page = await pageOfOrders(container, period, after)
  }

  return { stopped, result: { orders: done, units: accepted } }
}
