// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type {
  AdminCaseAttachmentDeleteResponse,
  AdminCaseAttachmentListResponse,
  AdminCaseAttachmentResponse,
  AdminCaseBulkResponse,
  AdminCaseCountsResponse,
  AdminCaseHistoryVerificationResponse,
  AdminCaseListResponse,
  AdminCaseMessageListResponse,
  AdminCaseMessageResponse,
  AdminCaseResponse,
  AdminCasesAcknowledgeBody,
  AdminCasesAddMessageBody,
  AdminCasesAssignBody,
  AdminCasesBulkBody,
  AdminCasesChangeStatusBody,
  AdminCasesCompleteStepBody,
  AdminCasesCountsQuery,
  AdminCasesCreateBody,
  AdminCasesCreateQuery,
  AdminCasesFollowUpBody,
  AdminCasesListQuery,
  AdminCasesMergeBody,
  AdminCasesRetrieveQuery,
  AdminCasesReviewSafetyBody,
  AdminCasesUpdateBody,
  AdminCasesUploadAttachmentBody,
  AdminCasesUploadAttachmentQuery,
  AdminRelatedCasesResponse,
} from "../../../types"
import type { ClientHeaders, FetchClient } from "../../fetch-client"
import { formOf } from "../../form"

export class AdminCasesResource {
  constructor(private readonly client: FetchClient) {}

  /** Cases, with the filters of the inbox and a search over numbers, names, serials and words. */
  list(query?: AdminCasesListQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseListResponse>("/admin/after-sales/cases", { query, headers })
  }

  /** Open a case for a customer or for somebody without an account. Takes an `Idempotency-Key` header. */
  create(body: AdminCasesCreateBody, query?: AdminCasesCreateQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>("/admin/after-sales/cases", { method: "POST", body, query, headers })
  }

  /** How many cases each view of the inbox holds. */
  counts(query?: AdminCasesCountsQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseCountsResponse>("/admin/after-sales/cases/counts", { query, headers })
  }

  /** Do the same with up to 100 cases; each is done or not by itself, and says why not. */
  bulk(body: AdminCasesBulkBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseBulkResponse>("/admin/after-sales/cases/bulk", { method: "POST", body, headers })
  }

  /** One case with everything that belongs to it. */
  retrieve(id: string, query?: AdminCasesRetrieveQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}`, {
      query,
      headers,
    })
  }

  /** Other cases of the same units, newest first, at most 50. */
  related(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminRelatedCasesResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/related`, {
      headers,
    })
  }

  /** The conversation with its internal notes, oldest first. */
  listMessages(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseMessageListResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/messages`, {
      headers,
    })
  }

  /** Write to the customer, or leave a note for colleagues. Takes an `Idempotency-Key` header. */
  addMessage(id: string, body: AdminCasesAddMessageBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseMessageResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/messages`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Whether the history's chain of hashes is whole, and where it breaks. */
  verifyHistory(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseHistoryVerificationResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/history/verify`, {
      headers,
    })
  }

  /** Change priority, remedy sought, right claimed or factors, or hand the case to another customer. */
  update(id: string, body: AdminCasesUpdateBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Give the case to somebody, to the next agent in turn, or to nobody. */
  assign(id: string, body: AdminCasesAssignBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/assign`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Confirm to the customer that the case was received. */
  acknowledge(id: string, body: AdminCasesAcknowledgeBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/acknowledge`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Take the case a step on its way. */
  changeStatus(id: string, body: AdminCasesChangeStatusBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/status`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Close the case and carry on in another of the same owner; answers with that one. */
  merge(id: string, body: AdminCasesMergeBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/merge`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Open a case that follows this one, about the same things. Takes an `Idempotency-Key` header. */
  followUp(id: string, body: AdminCasesFollowUpBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/follow-up`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Write down a step's evidence, once, or skip the step with a reason. */
  completeStep(id: string, stepId: string, body: AdminCasesCompleteStepBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/steps/${encodeURIComponent(stepId)}`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** Say what the look at the product's safety has found. */
  reviewSafety(id: string, body: AdminCasesReviewSafetyBody, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/safety-review`, {
      method: "POST",
      body,
      headers,
    })
  }

  /** The files of a case, oldest first. */
  listAttachments(id: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseAttachmentListResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/attachments`, {
      headers,
    })
  }

  /** Attach a file to a case; pictures are drawn anew without place and device. Takes an `Idempotency-Key` header. */
  uploadAttachment(id: string, body: AdminCasesUploadAttachmentBody, query?: AdminCasesUploadAttachmentQuery, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseAttachmentResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/attachments`, {
      method: "POST",
      body: formOf(body),
      query,
      headers: { "content-type": null, ...headers },
    })
  }

  /** The file itself, to be kept and not to be run. */
  downloadAttachment(id: string, attachmentId: string, headers?: ClientHeaders) {
    return this.client.fetch<Response>(`/admin/after-sales/cases/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachmentId)}`, {
      headers: { accept: "image/jpeg, image/png, image/webp, application/pdf, video/mp4", ...headers },
    })
  }

  /** Delete a file that is no evidence of a step. */
  deleteAttachment(id: string, attachmentId: string, headers?: ClientHeaders) {
    return this.client.fetch<AdminCaseAttachmentDeleteResponse>(`/admin/after-sales/cases/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachmentId)}`, {
      method: "DELETE",
      headers,
    })
  }
}
