import type { Context } from "@medusajs/framework/types"
import { ClockService } from "./clock/service"
import type * as input from "./types"
import * as queries from "./queries"
import * as writes from "./writes"

/**
 * Cases: their items, messages, files, steps and history. Each write is one transaction that locks the case first, and
 * appends to its history; each read is one statement. The last parameter, where given, is the caller's transaction.
 */
export class ServiceCaseModuleService extends ClockService {
  async createCase(data: input.CreateCaseInput, context: Context = {}) {
    return this.write_((sql) => writes.createCase(sql, data, this.options_), context)
  }

  /** A new case of the same owner about what an earlier one left open. */
  async followUp(data: input.FollowUpInput, context: Context = {}) {
    return this.write_((sql) => writes.followUp(sql, data, this.options_), context)
  }

  async changeStatus(data: input.ChangeStatusInput, context: Context = {}) {
    return this.write_((sql) => writes.changeStatus(sql, this.withWindow_(data)), context)
  }

  /** A resolved case comes back, with words; one transaction for both. */
  async reopenCase(data: input.ReopenCaseInput, context: Context = {}) {
    return this.write_((sql) => writes.reopenCase(sql, this.withWindow_(data)), context)
  }

  async addMessage(data: input.AddMessageInput, context: Context = {}) {
    return this.write_((sql) => writes.addMessage(sql, data, this.options_.attachments.maxFiles), context)
  }

  async editCase(data: input.EditCaseInput, context: Context = {}) {
    return this.write_((sql) => writes.editCase(sql, data), context)
  }

  async assignCase(data: input.AssignCaseInput, context: Context = {}) {
    return this.write_((sql) => writes.assignCase(sql, data), context)
  }

  async acknowledge(data: input.AcknowledgeInput, context: Context = {}) {
    return this.write_((sql) => writes.acknowledge(sql, data), context)
  }

  /** The customer says on which right they rely. */
  async answerQuestion(data: input.AnswerQuestionInput, context: Context = {}) {
    return this.write_((sql) => writes.answerQuestion(sql, data), context)
  }

  async completeStep(data: input.CompleteStepInput, context: Context = {}) {
    return this.write_((sql) => writes.completeStep(sql, data), context)
  }

  async skipStep(data: input.SkipStepInput, context: Context = {}) {
    return this.write_((sql) => writes.skipStep(sql, data), context)
  }

  async repeatStep(data: input.RepeatStepInput, context: Context = {}) {
    return this.write_((sql) => writes.repeatStep(sql, data), context)
  }

  async mergeCases(data: input.MergeCasesInput, context: Context = {}) {
    return this.write_((sql) => writes.mergeCases(sql, data), context)
  }

  async setChild(data: input.SetChildInput, context: Context = {}) {
    return this.write_((sql) => writes.setChild(sql, data), context)
  }

  async closeChild(data: input.CloseChildInput, context: Context = {}) {
    return this.write_((sql) => writes.closeChild(sql, data), context)
  }

  async reviewSafety(data: input.ReviewSafetyInput, context: Context = {}) {
    return this.write_((sql) => writes.reviewSafety(sql, data), context)
  }

  /** One thing done to many cases, each in a transaction of its own. */
  async bulk(data: input.BulkInput): Promise<input.BulkResult> {
    return writes.bulk(data, {
      assign: (one) => this.assignCase(one),
      edit: (one) => this.editCase(one),
      changeStatus: (one) => this.changeStatus(one),
    })
  }

  /** Closes cases that were resolved before that instant and that nobody has opened again. */
  async closeResolved(before: Date, limit: number, now = new Date(), context: Context = {}) {
    return this.write_((sql) => writes.closeResolved(sql, before, limit, now), context)
  }

  async claimGuestCases(data: input.ClaimGuestCasesInput, context: Context = {}) {
    return this.write_((sql) => writes.claimGuestCases(sql, data), context)
  }

  async recordAttachment(data: input.RecordAttachmentInput, context: Context = {}) {
    return this.write_((sql) => writes.recordAttachment(sql, data, this.options_.attachments.maxFiles), context)
  }

  /** Puts files that were uploaded before onto a case. */
  async attach(data: input.AttachInput, context: Context = {}) {
    return this.write_((sql) => writes.attach(sql, data, this.options_.attachments.maxFiles), context)
  }

  async removeAttachment(data: input.RemoveAttachmentInput, context: Context = {}) {
    return this.write_((sql) => writes.removeAttachment(sql, data), context)
  }

  /** Takes files that have waited for their case since before that instant off, for `claimRemovedFiles`. */
  async dropUnclaimed(before: Date, limit: number, context: Context = {}) {
    return this.write_((sql) => writes.dropUnclaimed(sql, before, limit), context)
  }

  /** Files that nobody needs any more, for one process to delete from the File module. */
  async claimRemovedFiles(limit: number, leaseSeconds: number, context: Context = {}) {
    return this.write_((sql) => writes.claimRemovedFiles(sql, limit, leaseSeconds), context)
  }

  async finishRemovals(ids: string[], context: Context = {}) {
    return this.write_((sql) => writes.finishRemovals(sql, ids), context)
  }

  async claimOutbox(limit: number, leaseSeconds: number, context: Context = {}) {
    return this.write_((sql) => writes.claimOutbox(sql, limit, leaseSeconds), context)
  }

  async finishOutbox(eventIds: string[], context: Context = {}) {
    return this.write_((sql) => writes.finishOutbox(sql, eventIds), context)
  }

  async exportPerson(data: input.PersonInput, context: Context = {}) {
    return queries.exportPerson(this.reader_(context), data)
  }

  async erasePerson(data: input.ErasePersonInput, context: Context = {}) {
    return this.write_((sql) => writes.erasePerson(sql, data), context)
  }

  async purge(data: input.PurgeInput, context: Context = {}) {
    return this.write_((sql) => writes.purge(sql, data), context)
  }

  /** What an earlier request of the same caller with the same key has made. */
  async findByRequest(data: { actor: input.CreateCaseInput["actor"]; idempotency_key: string }, context: Context = {}) {
    return queries.findByRequest(this.reader_(context), data)
  }

  async listAdminCases(request: input.ListAdminCasesInput, context: Context = {}) {
    return queries.listAdminCases(this.reader_(context), request)
  }

  /** How many cases each view holds, counted up to 1 001. */
  async countViews(request: input.CountViewsInput, context: Context = {}) {
    return queries.countViews(this.reader_(context), request)
  }

  async retrieveAdminCase(id: string, context: Context = {}) {
    return queries.retrieveAdminCase(this.reader_(context), id)
  }

  async listStoreCases(request: input.ListStoreCasesInput, context: Context = {}) {
    return queries.listStoreCases(this.reader_(context), request)
  }

  async retrieveStoreCase(request: input.RetrieveStoreCaseInput, context: Context = {}) {
    return queries.retrieveStoreCase(this.reader_(context), this.withWindow_(request))
  }

  async relatedCases(request: input.RelatedCasesInput, context: Context = {}) {
    return queries.relatedCases(this.reader_(context), request)
  }

  /** How many cases of each service the units have open. */
  async countOpenCases(unitIds: string[], context: Context = {}) {
    return queries.countOpenCases(this.reader_(context), unitIds)
  }

  async casesOfOrder(request: input.CasesOfOrderInput, context: Context = {}) {
    return queries.casesOfOrder(this.reader_(context), request)
  }

  /** A file's place, for somebody who may read it: its uploader, the case's owner, or with no asker the shop. */
  async retrieveAttachment(id: string, asker: input.ReadAttachmentAsker, context: Context = {}) {
    return queries.retrieveAttachment(this.reader_(context), id, asker)
  }

  /** Whether the history stands as it was written; else its first broken row. */
  async verifyHistory(caseId: string, context: Context = {}) {
    return queries.verifyHistory(this.reader_(context), caseId)
  }

  private withWindow_<Input extends { reopen_window_days?: number }>(data: Input): Input {
    return { ...data, reopen_window_days: data.reopen_window_days ?? this.options_.reopenWindowDays }
  }
}

export default ServiceCaseModuleService
