import { notAllowed, notFound } from "../../../shared/errors"
import type { CaseActor } from "../domain/types"
import type { Sql } from "../sql"

export type Claim = {
  case_id: string
  attachment_ids: string[]
  message_id?: string | null
  actor: CaseActor
  guest?: { email: string; order_id: string } | null
  max_files: number
}

/**
 * Puts files that the same person has uploaded before onto a locked case; somebody else's are a 404. With a message go
 * those too that lie on the case already and neither went with another nor belong to a step; they are seen by whom the
 * message is for.
 */
export async function claimAttachments(sql: Sql, claim: Claim): Promise<void> {
  const ids = [...new Set(claim.attachment_ids)]
  if (!ids.length) {
    return
  }
  const { case_id, message_id = null } = claim
  const own = uploadedBy(claim.actor, claim.guest)
  const lies = "a.case_id = ? and ?::text is not null and a.message_id is null and a.step_id is null"
  const claimed = await sql<{ id: string }>(
    `update after_sales_case_attachment a set case_id = ?, message_id = ?, updated_at = now(),
       visibility = coalesce((select m.visibility from after_sales_case_message m where m.id = ?), a.visibility)
     where a.id = any(?::text[]) and (a.case_id is null or ${lies})
       and a.state = 'stored' and a.deleted_at is null and ${own.sql}
     returning a.id`,
    [case_id, message_id, message_id, ids, case_id, message_id, ...own.params]
  )
  const unknown = ids.find((id) => !claimed.some((file) => file.id === id))
  if (unknown !== undefined) {
    notFound("attachment", unknown)
  }
  await refuseTooMany(sql, case_id, claim.max_files)
}

/** The case is locked, so that two uploads at once can't both be the last. */
export async function refuseTooMany(sql: Sql, caseId: string, maxFiles: number): Promise<void> {
  const [{ files }] = await sql<{ files: number }>(
    `select count(*)::int as files from after_sales_case_attachment
     where case_id = ? and state = 'stored' and deleted_at is null`,
    [caseId]
  )
  if (files > maxFiles) {
    notAllowed(`A case has at most ${maxFiles} files`, "too_many_files")
  }
}

/** Whose upload `a` is. A guest is known by what they proved, because each session of theirs has another id. */
export function uploadedBy(actor: CaseActor, guest: Claim["guest"]): { sql: string; params: unknown[] } {
  if (actor.type === "guest") {
    return {
      sql: "a.uploader_type = 'guest' and a.uploader_email = ? and a.uploader_order_id = ?",
      params: [guest?.email.trim().toLowerCase() ?? null, guest?.order_id ?? null],
    }
  }
  return { sql: "a.uploader_type = ? and a.uploader_id = ?", params: [actor.type, actor.id] }
}
