import { z } from "@medusajs/framework/zod"
import { caseServiceKind } from "./answers/case-enums"
import { symptomAnswer } from "./answers/case-parts"
import { symptomsFor } from "../modules/service-case/domain/symptoms"
import type { ServiceKind } from "../modules/service-case/domain/types"
import { t } from "../shared/texts"
import { locale } from "./store/after-sales/units/validators"

export const symptomQuery = z.strictObject({ kind: caseServiceKind.optional(), locale })
export const symptomListAnswer = z.object({ symptoms: z.array(symptomAnswer) }).meta({ id: "CaseSymptomListResponse" })

/** What can be wrong, in the asker's language. */
export function listSymptoms({ query, locale }: { query: { kind?: ServiceKind }; locale: string }) {
  const symptoms = symptomsFor(query.kind).map((symptom) => ({
    ...symptom,
    text: t(locale, `case:symptom.${symptom.code}`),
  }))
  return { symptoms }
}
