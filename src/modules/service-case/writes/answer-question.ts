import { notAllowed } from "../../../shared/errors"
import type { Sql } from "../sql"
import type { AnswerQuestionInput, WriteResult } from "../types"
import { appendEvents } from "./append-events"
import { changeCase, writeResult } from "./change-case"
import { lockCase } from "./lock-case"

/** The customer says on which right they rely; the shop never says it for them. */
export async function answerQuestion(sql: Sql, input: AnswerQuestionInput): Promise<WriteResult> {
  const { id, right_claimed, actor, now = new Date() } = input
  const record = await lockCase(sql, id, input)
  if (record.open_question === null) {
    notAllowed("The case has no open question", "no_question")
  }
  await changeCase(sql, id, { right_claimed, open_question: null })
  await appendEvents(sql, actor, now.toISOString(), [
    { case_id: id, kind: "question_answered", data: { question: "which_right", answer: right_claimed } },
  ])
  return writeResult(sql, id)
}
