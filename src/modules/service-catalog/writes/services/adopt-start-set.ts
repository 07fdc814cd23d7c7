import type { StartSetEntry } from "../../start-set"
import type { Sql } from "../../sql"
import { retrieveService } from "../../queries/retrieve-service"
import type { By, ServiceRecord } from "../../types"
import { createProcedure } from "../procedures/create-procedure"
import { publishProcedure } from "../procedures/publish-procedure"
import { createService } from "./create-service"

export type AdoptInput = By & { entries: StartSetEntry[] }

/**
 * Takes entries of the start set over: a draft of the service, and its procedure in force. What stands under one of
 * the codes already, adopted or the merchant's own, is left as it is, so that adopting twice changes nothing.
 */
export async function adoptStartSet(sql: Sql, { entries, actor }: AdoptInput): Promise<ServiceRecord[]> {
  await sql("select pg_advisory_xact_lock(hashtextextended('after_sales_start_set', 0))")
  const services: ServiceRecord[] = []

  for (const entry of entries) {
    const id = await idOf(sql, "after_sales_service", entry.code)
    services.push(id ? await retrieveService(sql, id) : await adopt(sql, entry, actor))
  }
  return services
}

async function adopt(sql: Sql, entry: StartSetEntry, actor: By["actor"]): Promise<ServiceRecord> {
  const { code, kind, procedure, position, is_publishable: _, ...content } = entry
  const procedure_id =
    (await idOf(sql, "after_sales_procedure", code)) ?? (await adoptProcedure(sql, code, procedure, actor))

  return await createService(sql, {
    code,
    kind,
    content: { ...content, position, procedure_id },
    adopted_from: code,
    actor,
  })
}

async function adoptProcedure(
  sql: Sql,
  code: string,
  { names, steps }: StartSetEntry["procedure"],
  actor: By["actor"]
): Promise<string> {
  const { id } = await createProcedure(sql, { code, names, steps, adopted_from: code, actor })
  await publishProcedure(sql, { id, actor })
  return id
}

async function idOf(sql: Sql, table: "after_sales_service" | "after_sales_procedure", code: string) {
  const [row] = await sql<{ id: string }>(`select id from ${table} where code = ? and deleted_at is null`, [code])
  return row?.id ?? null
}
