import { MedusaError } from "@medusajs/framework/utils"
import { invalid } from "../../../shared/errors"
import type {
  AssignCaseInput,
  BulkInput,
  BulkResult,
  ChangeResult,
  ChangeStatusInput,
  ChangeStatusResult,
  EditCaseInput,
  WriteResult,
} from "../types"

const maxBulk = 100

type Doing = {
  assign: (one: AssignCaseInput) => Promise<ChangeResult>
  edit: (one: EditCaseInput) => Promise<WriteResult>
  changeStatus: (one: ChangeStatusInput) => Promise<ChangeStatusResult>
}

/** Does one thing to many cases, one after the other. What is refused for one is told and hinders no other. */
export async function bulk({ ids, action, actor, now }: BulkInput, does: Doing): Promise<BulkResult> {
  const each = [...new Set(ids)]
  if (!each.length || each.length > maxBulk) {
    invalid("ids", each.length, `1 to ${maxBulk} cases`)
  }
  const result: BulkResult = { results: [], changed: [], due: [] }
  for (const id of each) {
    try {
      const { case: record, unit_ids, due, from = record.status, has_changed = true } = await one(id)
      result.results.push({ id, ok: true })
      result.changed.push({ id, unit_ids, from, status: record.status, has_changed })
      result.due.push(...due)
    } catch (error) {
      result.results.push(refused(id, error))
    }
  }
  return result

  function one(id: string): Promise<Partial<ChangeResult & ChangeStatusResult> & WriteResult> {
    switch (action.kind) {
      case "assign":
        return does.assign({ id, assignee_id: action.assignee_id, actor, now })
      case "priority":
        return does.edit({ id, priority: action.priority, actor, now })
      case "status": {
        const { cancel_reason, resolution_code } = action
        return does.changeStatus({ id, action: action.action, cancel_reason, resolution_code, actor, now })
      }
    }
  }
}

/** Anything but a refusal is a failure of ours, and is told as one. */
function refused(id: string, error: unknown): BulkResult["results"][number] {
  if (!MedusaError.isMedusaError(error)) {
    throw error
  }
  const { type, code, message } = error as MedusaError
  return { id, ok: false, type, code: code ?? null, message }
}
