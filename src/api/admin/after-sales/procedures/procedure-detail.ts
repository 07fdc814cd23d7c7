import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProcedureStep } from "../../../../modules/service-catalog"
import { withText } from "../../../catalog-texts"
import { catalogOf } from "../../../services"

/** A procedure with its versions and history, as every route of one procedure answers. */
export async function procedureDetail(scope: MedusaContainer, id: string, locale: string) {
  const catalog = catalogOf(scope)
  const [procedure, history] = await Promise.all([catalog.retrieveProcedure(id), catalog.historyOf(id)])

  return {
    procedure: {
      ...procedure,
      versions: procedure.versions.map((version) => ({ ...version, steps: version.steps.map(allFields) })),
      problems: procedure.problems.map((problem) => withText(locale, "procedure_problem", problem)),
      history,
    },
  }
}

/** Limits belong to measurements alone; the answer names them everywhere. */
function allFields(step: ProcedureStep) {
  return { ...step, evidence: step.evidence.map((one) => ({ min: null, max: null, unit: null, ...one })) }
}
