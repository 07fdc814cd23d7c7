import type { AfterSalesOptions } from "../../../shared/options"
import type { Sql } from "../sql"
import type * as t from "../types"

export declare function createCase(
  sql: Sql,
  data: t.CreateCaseInput,
  options: AfterSalesOptions
): Promise<t.CreateCaseResult>
export declare function followUp(
  sql: Sql,
  data: t.FollowUpInput,
  options: AfterSalesOptions
): Promise<t.CreateCaseResult>
export declare function changeStatus(sql: Sql, data: t.ChangeStatusInput): Promise<t.ChangeStatusResult>
export declare function addMessage(sql: Sql, data: t.AddMessageInput): Promise<t.AddMessageResult>
export declare function editCase(sql: Sql, data: t.EditCaseInput): Promise<t.WriteResult>
export declare function assignCase(sql: Sql, data: t.AssignCaseInput): Promise<t.WriteResult>
export declare function acknowledge(sql: Sql, data: t.AcknowledgeInput): Promise<t.WriteResult>
export declare function answerQuestion(sql: Sql, data: t.AnswerQuestionInput): Promise<t.WriteResult>
export declare function completeStep(sql: Sql, data: t.CompleteStepInput): Promise<t.StepResult>
export declare function skipStep(sql: Sql, data: t.SkipStepInput): Promise<t.StepResult>
export declare function repeatStep(sql: Sql, data: t.RepeatStepInput): Promise<t.StepResult>
export declare function mergeCases(sql: Sql, data: t.MergeCasesInput): Promise<t.MergeResult>
export declare function setChild(sql: Sql, data: t.SetChildInput): Promise<t.ChangeStatusResult>
export declare function closeChild(sql: Sql, data: t.CloseChildInput): Promise<t.ChangeStatusResult>
export declare function reviewSafety(sql: Sql, data: t.ReviewSafetyInput): Promise<t.WriteResult>
export declare function bulk(
  data: t.BulkInput,
  does: {
    assign: (one: t.AssignCaseInput) => Promise<t.WriteResult>
    edit: (one: t.EditCaseInput) => Promise<t.WriteResult>
    changeStatus: (one: t.ChangeStatusInput) => Promise<t.ChangeStatusResult>
  }
): Promise<t.BulkResult>
export declare function claimGuestCases(sql: Sql, data: t.ClaimGuestCasesInput): Promise<string[]>
export declare function recordAttachment(sql: Sql, data: t.RecordAttachmentInput): Promise<t.CaseAttachmentRecord>
export declare function attach(sql: Sql, data: t.AttachInput): Promise<void>
export declare function removeAttachment(sql: Sql, data: t.RemoveAttachmentInput): Promise<t.RemovedFile | null>
export declare function dropUnclaimed(sql: Sql, before: Date, limit: number): Promise<number>
export declare function claimRemovedFiles(sql: Sql, limit: number, leaseSeconds: number): Promise<t.RemovedFile[]>
export declare function finishRemovals(sql: Sql, ids: string[]): Promise<void>
export declare function claimOutbox(sql: Sql, limit: number, leaseSeconds: number): Promise<t.OutboxClaim[]>
export declare function finishOutbox(sql: Sql, eventIds: string[]): Promise<void>
export declare function erasePerson(sql: Sql, data: t.ErasePersonInput): Promise<t.ErasePersonResult>
export declare function purge(sql: Sql, data: t.PurgeInput): Promise<t.PurgeResult>
