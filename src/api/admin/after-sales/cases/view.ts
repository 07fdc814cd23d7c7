import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { CaseFactors, CaseStepRecord, FactorName, FactorScore } from "../../../../modules/service-case"
import { renderItems } from "../../../render-items"
import { casesOf } from "../../../services"
import type { caseDeadline } from "./part-responses"

type Deadline = z.output<typeof caseDeadline>

/** One case with everything that belongs to it, what was owed in the reader's language. */
export async function caseView(scope: MedusaContainer, id: string, locale: string) {
  const found = await casesOf(scope).retrieveAdminCase(id)

  return {
    ...found,
    factors: found.factors && withEach(found.factors),
    items: renderItems(found.items, locale),
    steps: found.steps.map(toStep),
    // Columns of the clock, which the module hands on as they are.
    deadlines: found.deadlines as unknown as Deadline[],
  }
}

/** Factors that nobody has weighed yet are told as such. */
function withEach(factors: CaseFactors): Record<FactorName, FactorScore | null> {
  const of = (name: FactorName) => factors[name] ?? null
  return {
    characteristics: of("characteristics"),
    importance: of("importance"),
    moment: of("moment"),
    part_price: of("part_price"),
  }
}

function toStep({ definition, ...step }: CaseStepRecord) {
  const evidence = definition.evidence.map(({ min = null, max = null, unit = null, ...one }) => ({
    ...one,
    min,
    max,
    unit,
  }))
  return { ...step, definition: { ...definition, evidence } }
}
