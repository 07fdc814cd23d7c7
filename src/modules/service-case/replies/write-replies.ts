import { generateEntityId } from "@medusajs/framework/utils"
import { refuseUntrueWording } from "../../../shared/claims/refuse-untrue-wording"
import { conflict, invalid } from "../../../shared/errors"
import { authorOf, findRepeated } from "../idempotency"
import type { TextByLanguage } from "../domain/types"
import type { Sql } from "../sql"
import { retrieveReply } from "./read-replies"
import { previewReply, replyComplaint, replyVariableNames } from "./render-reply"
import type { CreateReplyInput, ReplyRecord, UpdateReplyInput } from "./types"

export async function createReply(sql: Sql, input: CreateReplyInput): Promise<ReplyRecord> {
  const { actor, idempotency, name, texts } = input
  const repeated = await findRepeated(sql, "after_sales_reply", actor, idempotency)
  if (repeated) {
    return await retrieveReply(sql, repeated)
  }
  await checkTexts(texts)
  const id = generateEntityId(undefined, "asrep")
  await sql(
    `insert into after_sales_reply (id, name, texts, created_by, idempotency_key, idempotency_hash)
     values (?, ?, ?::jsonb, ?, ?, ?)`,
    [id, name, JSON.stringify(texts), authorOf(actor), idempotency?.key ?? null, idempotency?.hash ?? null]
  )
  return await retrieveReply(sql, id)
}

/** Messages that were written with it stay as they are: a reply is a beginning, not a part of them. */
export async function updateReply(sql: Sql, { id, content, rev }: UpdateReplyInput): Promise<ReplyRecord> {
  const present = await retrieveReply(sql, id, "for update")
  if (rev !== undefined && rev !== present.rev) {
    conflict("reply_changed", "Somebody else changed the reply meanwhile", { rev: present.rev })
  }
  const { name, texts } = { ...present, ...content }
  await checkTexts(texts)
  await sql("update after_sales_reply set name = ?, texts = ?::jsonb, rev = rev + 1, updated_at = now() where id = ?", [
    name,
    JSON.stringify(texts),
    id,
  ])
  return await retrieveReply(sql, id)
}

export async function deleteReply(sql: Sql, { id }: { id: string }): Promise<void> {
  await retrieveReply(sql, id, "for update")
  await sql("update after_sales_reply set deleted_at = now(), updated_at = now() where id = ?", [id])
}

async function checkTexts(texts: TextByLanguage): Promise<void> {
  for (const [language, text] of Object.entries(texts)) {
    const complaint = await replyComplaint(text)
    if (complaint) {
      invalid(`texts.${language}`, complaint, `Liquid that names only ${replyVariableNames.join(", ")}`)
    }
    refuseUntrueWording([text, await previewReply(text)])
  }
}
