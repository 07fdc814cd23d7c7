import type { ProcedureStep } from "../../src/modules/service-catalog/domain/types"
import type { CreateServiceInput } from "../../src/workflows/service-catalog/steps/create-service"
import { createProcedureWorkflow } from "../../src/workflows/service-catalog/workflows/create-procedure"
import { createServiceWorkflow } from "../../src/workflows/service-catalog/workflows/create-service"
import { publishProcedureWorkflow } from "../../src/workflows/service-catalog/workflows/publish-procedure"
import { publishServiceWorkflow } from "../../src/workflows/service-catalog/workflows/publish-service"
import type { ShopTest } from "../faults/shop-test"
import { agent } from "./shop"

export type Step = ProcedureStep

const both = (en: string, it: string) => ({ en, it })

const step = (code: string, change: Partial<Step> = {}): Step => ({
  code,
  title: both(`Step ${code}`, `Passo ${code}`),
  instruction: both("With good light", "Con buona luce"),
  by: "agent",
  is_required: true,
  evidence: [],
  document: null,
  ...change,
})

/** Boiler pressure within limits, then an optional remark, then the seal. */
export const checkUp: Step[] = [
  step("pressure", {
    evidence: [
      { code: "opened", kind: "check", label: both("Opened", "Aperto"), is_required: true },
      {
        code: "bar",
        kind: "measurement",
        label: both("Pressure", "Pressione"),
        is_required: true,
        min: 8,
        max: 10,
        unit: "bar",
      },
    ],
  }),
  step("remark", {
    is_required: false,
    evidence: [{ code: "words", kind: "note", label: both("Remark", "Nota"), is_required: true }],
  }),
  step("seal", {
    evidence: [{ code: "sealed", kind: "check", label: both("Sealed", "Sigillato"), is_required: true }],
  }),
]

export type Offer = { serviceId: string; procedureId: string }

/** A service of the shop's own, published with its procedure in force. */
export async function offer(
  test: ShopTest,
  code: string,
  change: { kind?: CreateServiceInput["kind"]; content?: CreateServiceInput["content"]; steps?: Step[] } = {}
): Promise<Offer> {
  const procedure = await createProcedureWorkflow(test.container).run({
    input: {
      code: `${code}-procedure`,
      names: both("Check-up", "Controllo"),
      steps: change.steps ?? checkUp,
      actor: agent,
    },
  })
  await publishProcedureWorkflow(test.container).run({
    input: { id: procedure.result.id, version: 1, actor: agent },
  })
  const service = await createServiceWorkflow(test.container).run({
    input: {
      code,
      kind: change.kind ?? "maintenance",
      content: {
        names: both(`Check-up ${code}`, `Controllo ${code}`),
        descriptions: both("We look at it", "La guardiamo"),
        procedure_id: procedure.result.id,
        requirements: { needs_unit: true, unit_statuses: ["delivered", "installed"] },
        ...change.content,
      },
      actor: agent,
    },
  })
  await publishServiceWorkflow(test.container).run({ input: { id: service.result.id, actor: agent } })
  return { serviceId: service.result.id, procedureId: procedure.result.id }
}
