import type { MedusaContainer } from "@medusajs/framework/types"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../modules/installed-base"
import { systemActor } from "../../shared/actor"
import { type CaseOfUnits, hasEnded } from "./matters"

/** Opens or closes the matter of a case on each of its units; where it is so already, nothing is written. */
export async function followMatters(container: MedusaContainer, { id, unit_ids, status }: CaseOfUnits): Promise<void> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const matters = await base.listAfterSalesUnitMatters({ kind: "case", ref_id: id })
  const open = new Set(matters.filter(({ closed_at }) => closed_at === null).map(({ unit_id }) => unit_id))
  const wanted = hasEnded(status) ? new Set<string>() : new Set(unit_ids)
  const about = { kind: "case" as const, ref_id: id, actor: systemActor }

  for (const unit_id of [...wanted].filter((unit) => !open.has(unit))) {
    await base.openMatter({ ...about, unit_id })
  }
  for (const unit_id of [...open].filter((unit) => !wanted.has(unit))) {
    await base.closeMatter({ ...about, unit_id })
  }
}
