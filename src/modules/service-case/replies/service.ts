import type { Context } from "@medusajs/framework/types"
import { notAllowed } from "../../../shared/errors"
import { pickText } from "../../../shared/texts/locales"
import { CaseStore } from "../store"
import { readCaseForReply } from "./read-case"
import { listReplies, retrieveReply } from "./read-replies"
import { renderReply } from "./render-reply"
import type * as input from "./types"
import { createReply, deleteReply, updateReply } from "./write-replies"

/** Answers that agents give often. */
export class ReplyService extends CaseStore {
  async createReply(data: input.CreateReplyInput, context: Context = {}) {
    return this.write_((sql) => createReply(sql, data), context)
  }

  async updateReply(data: input.UpdateReplyInput, context: Context = {}) {
    return this.write_((sql) => updateReply(sql, data), context)
  }

  async deleteReply(data: { id: string }, context: Context = {}) {
    return this.write_((sql) => deleteReply(sql, data), context)
  }

  async listReplies(request: input.ListRepliesInput, context: Context = {}) {
    return listReplies(this.reader_(context), request)
  }

  async retrieveReply(id: string, context: Context = {}) {
    return retrieveReply(this.reader_(context), id)
  }

  /** The wording for a case, in its customer's language or the nearest that there is. Writes nothing. */
  async renderReply({ id, case_id }: input.RenderReplyInput, context: Context = {}) {
    const sql = this.reader_(context)
    const [reply, facts] = await Promise.all([retrieveReply(sql, id), readCaseForReply(sql, case_id)])
    const text = pickText(reply.texts, facts.locale) ?? notAllowed(`Reply '${reply.name}' has no text yet`)
    return { id, body: await renderReply(text, facts.variables) }
  }
}
