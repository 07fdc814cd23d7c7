import type { ProcedureStep, ProposedCase, ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import type { GivenContent } from "../../../src/modules/service-catalog/domain/service-content"

export const anna = { type: "user", id: "user_anna" } as const
export const bruno = { type: "user", id: "user_bruno" } as const

export const check: ProcedureStep = {
  code: "look",
  title: { en: "Look at it" },
  instruction: {},
  by: "agent",
  is_required: true,
  evidence: [{ code: "seen", kind: "check", label: { en: "Seen" }, is_required: true }],
  document: null,
}

/** A procedure in force with these steps. */
export async function aProcedure(service: ServiceCatalogModuleService, code = "looking", steps = [check]) {
  const { id } = await service.createProcedure({ code, names: { en: "Looking" }, steps, actor: anna })
  return await service.publishProcedure({ id, actor: anna })
}

export const words = { names: { en: "Check-up" }, descriptions: { en: "We look at it" } }

/** A service that lacks nothing, as a draft. */
export async function aDraft(service: ServiceCatalogModuleService, content: GivenContent = {}, code = "check-up") {
  const { id: procedure_id } = await aProcedure(service, `${code}-steps`)
  return await service.createService({
    code,
    kind: "maintenance",
    content: { ...words, procedure_id, ...content },
    actor: anna,
  })
}

/** The same, offered. */
export async function anOffer(service: ServiceCatalogModuleService, content: GivenContent = {}, code = "check-up") {
  const { id } = await aDraft(service, content, code)
  return await service.publishService({ id, actor: anna })
}

/** A need that a rule has noticed for a unit. */
export function aNeed(changes: Partial<ProposedCase> = {}): ProposedCase {
  return {
    service_id: "assvc_1",
    rule: { id: "yearly", kind: "recurrence", every_months: 12 },
    unit_id: "asunit_1",
    occurrence: "1",
    due_on: "2026-01-15",
    params: { months: 12, times: 1 },
    product_id: "prod_1",
    product_title: "Lario Uno",
    serial_number: "LU-4100",
    order_display_id: 17,
    owner_customer_id: "cus_1",
    ...changes,
  }
}
