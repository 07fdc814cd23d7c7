import { z } from "@medusajs/framework/zod"
import { caseServiceKind } from "./answers/case-enums"
import { symptomAnswer } from "./answers/case-parts"
import { locale } from "./store/after-sales/units/validators"

export const symptomQuery = z.strictObject({ kind: caseServiceKind.optional(), locale })
export const symptomListAnswer = z.object({ symptoms: z.array(symptomAnswer) }).meta({ id: "CaseSymptomListResponse" })
