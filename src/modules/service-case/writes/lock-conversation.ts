import { notAllowed } from "../../../shared/errors"
import { isOver } from "../domain/case-status"
import type { CaseRecord } from "../records"
import type { Sql } from "../sql"
import type { AddMessageInput } from "../types"
import { lockCase } from "./lock-case"
import type { Said } from "./said"

/**
 * The case to which words belong, locked: the named one, or the one into which it was merged. A merged case's owner is
 * that of its target, so who may write to the one may write to the other.
 */
export async function lockConversation(sql: Sql, input: AddMessageInput, said: Said): Promise<CaseRecord> {
  const named = await lockCase(sql, input.case_id, { ...input, rev: undefined })
  if (named.merged_into_id !== null) {
    return lockCase(sql, named.merged_into_id, { actor: input.actor })
  }
  const record = input.rev == null ? named : await lockCase(sql, named.id, input)
  if (isOver(record.status) && said.visibility === "customer") {
    notAllowed("The case is over; a new one can go on from it", "case_over")
  }
  return record
}
