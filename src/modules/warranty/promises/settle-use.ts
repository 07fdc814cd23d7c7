import { conflict, notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { appendEvents } from "./append-events"
import type { UseInput } from "./reserve-use"
import { toUse, useColumns, type UseRow } from "./use-row"
import { coverageUseTransitions } from "./use-machine"
import type { CoverageUseRecord } from "./types"

const outcome = {
  commit: { state: "used", kind: "use_committed" },
  release: { state: "released", kind: "use_released" },
} as const

/**
 * Takes a reserved use for good, or gives it back. Compare and set: of two that race only one settles it, and saying
 * the same once more changes nothing.
 */
export async function settleUse(
  sql: Sql,
  input: UseInput,
  action: "commit" | "release"
): Promise<CoverageUseRecord> {
  const { state, kind } = outcome[action]
  const key = [input.warranty_id, input.consumer_kind, input.consumer_id]
  await sql("select id from after_sales_warranty where id = ? for update", [input.warranty_id])
  const [settled] = await sql<UseRow>(
    `update after_sales_coverage_use as u set state = ?, settled_at = now(), updated_at = now()
     where u.warranty_id = ? and u.consumer_kind = ? and u.consumer_id = ? and u.state = any(?) and u.deleted_at is null
     returning ${useColumns}`,
    [state, ...key, coverageUseTransitions.statesFor(action)]
  )
  if (!settled) {
    return await alreadySettled(sql, input, state)
  }
  if (action === "release") {
    await sql("update after_sales_warranty set uses = uses - 1, updated_at = now() where id = ?", [input.warranty_id])
  }
  const { warranty_id, consumer_kind, consumer_id, actor } = input
  const data = { use_id: settled.id, consumer_kind, consumer_id }
  await appendEvents(sql, [{ warranty_id, kind, data }], actor)

  return toUse(settled)
}

async function alreadySettled(sql: Sql, input: UseInput, wanted: string): Promise<CoverageUseRecord> {
  const [use] = await sql<UseRow>(
    `select ${useColumns} from after_sales_coverage_use u
     where u.warranty_id = ? and u.consumer_kind = ? and u.consumer_id = ? and u.deleted_at is null`,
    [input.warranty_id, input.consumer_kind, input.consumer_id]
  )
  if (!use) {
    notFound("Coverage use of", `${input.consumer_kind}:${input.consumer_id}`)
  }
  return use.state === wanted
    ? toUse(use)
    : conflict("use_settled", `This use is ${use.state} already`, { state: use.state })
}
