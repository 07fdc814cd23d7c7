import type {
  AdminCasesAddMessageBody,
  AdminCasesAssignBody,
  AdminCasesBulkBody,
  AdminCasesChangeStatusBody,
  AdminCasesCompleteStepBody,
  AdminCasesCreateBody,
  AdminCasesFollowUpBody,
  AdminCasesMergeBody,
  AdminCasesReviewSafetyBody,
  AdminCasesUpdateBody,
  CaseVisibility,
} from "../../../src/types"
import { api } from "../../lib/api"
import { caseKeys } from "./cases"
import { unitKeys } from "./units"
import { useWrite } from "./use-write"

/** An open case is a matter of its units, so they are read again too. */
const changes = [caseKeys.all, unitKeys.all]

type Upload = { file: File; visibility: CaseVisibility; step_id?: string }

export const useCreateCase = () =>
  useWrite(
    ({ key, ...body }: AdminCasesCreateBody & { key: string }) =>
      api.cases.create(body, undefined, { "idempotency-key": key }),
    changes
  )
export const useUpdateCase = (id: string) =>
  useWrite((body: AdminCasesUpdateBody) => api.cases.update(id, body), changes)
export const useAssignCase = (id: string) =>
  useWrite((body: AdminCasesAssignBody) => api.cases.assign(id, body), changes)
export const useAcknowledgeCase = (id: string) => useWrite((rev: number) => api.cases.acknowledge(id, { rev }), changes)
export const useChangeCaseStatus = (id: string) =>
  useWrite((body: AdminCasesChangeStatusBody) => api.cases.changeStatus(id, body), changes)
export const useAddCaseMessage = (id: string) =>
  useWrite(
    ({ key, ...body }: AdminCasesAddMessageBody & { key: string }) =>
      api.cases.addMessage(id, body, { "idempotency-key": key }),
    changes
  )
export const useMergeCase = (id: string) => useWrite((body: AdminCasesMergeBody) => api.cases.merge(id, body), changes)
export const useFollowUpCase = (id: string) =>
  useWrite(
    ({ key, ...body }: AdminCasesFollowUpBody & { key: string }) =>
      api.cases.followUp(id, body, { "idempotency-key": key }),
    changes
  )
export const useCompleteStep = (id: string) =>
  useWrite(
    ({ step_id, ...body }: AdminCasesCompleteStepBody & { step_id: string }) =>
      api.cases.completeStep(id, step_id, body),
    changes
  )
export const useReviewSafety = (id: string) =>
  useWrite((body: AdminCasesReviewSafetyBody) => api.cases.reviewSafety(id, body), changes)
export const useUploadCaseFile = (id: string) =>
  useWrite(({ file, ...query }: Upload) => api.cases.uploadAttachment(id, { file }, query), changes)
export const useDeleteCaseFile = (id: string) =>
  useWrite((attachmentId: string) => api.cases.deleteAttachment(id, attachmentId), changes)
export const useBulkCases = () => useWrite((body: AdminCasesBulkBody) => api.cases.bulk(body), changes)
