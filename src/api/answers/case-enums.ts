import { z } from "@medusajs/framework/zod"
import {
  cancelReasons,
  caseChannels,
  casePriorities,
  caseStatuses,
  childKinds,
  claimableRights,
  evidenceKinds,
  remedies,
  resolutionCodes,
  serviceKinds,
} from "../../modules/service-case/domain/types"

export const caseServiceKind = z.enum(serviceKinds).meta({ id: "CaseServiceKind" })
export const caseStatus = z.enum(caseStatuses).meta({ id: "CaseStatus" })
export const casePriority = z.enum(casePriorities).meta({ id: "CasePriority" })
export const caseChannel = z.enum(caseChannels).meta({ id: "CaseChannel" })
export const caseRemedy = z.enum(remedies).meta({ id: "CaseRemedy" })
export const caseRight = z.enum(claimableRights).meta({ id: "CaseRight" })
export const caseResolution = z.enum(resolutionCodes).meta({ id: "CaseResolution" })
export const caseCancelReason = z.enum(cancelReasons).meta({ id: "CaseCancelReason" })
export const caseEvidenceKind = z.enum(evidenceKinds).meta({ id: "CaseEvidenceKind" })
export const caseChildKind = z.enum(childKinds).meta({ id: "CaseChildKind" })
export const caseStepStatus = z.enum(["open", "done", "failed", "skipped"]).meta({ id: "CaseStepStatus" })
export const caseVisibility = z.enum(["customer", "internal"]).meta({ id: "CaseVisibility" })
export const caseQuestion = z.enum(["which_right"]).meta({ id: "CaseQuestion" })
