import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import type { FollowUpInput } from "../../../modules/service-case"
import { legalDeadlines } from "./legal-deadlines"
import { coverageOf } from "./unit-coverage"

type Item = NonNullable<FollowUpInput["items"]>[number] & { id: string; position: number }

/** A case that follows another is about the same things, but what is owed, and until when, is of its own moment. */
export async function followUpFacts(
  container: MedusaContainer,
  { items }: { items: Item[] },
  { service, now }: { service: { kind: string }; now: Date }
): Promise<Pick<FollowUpInput, "items" | "legal" | "now">> {
  const unit_ids = items.flatMap(({ unit_id }) => unit_id ?? [])
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const [coverage, units] = await Promise.all([
    coverageOf(container, unit_ids, now),
    unit_ids.length ? base.listCaseUnits({ unit_ids, order_line_ids: [], asker: null }) : [],
  ])

  return {
    items: items.map(({ id: _id, position: _position, ...item }) => ({
      ...item,
      coverage: coverage.get(item.unit_id ?? "") ?? null,
    })),
    legal: await legalDeadlines(container, { service, units, coverage, now }),
    now,
  }
}
