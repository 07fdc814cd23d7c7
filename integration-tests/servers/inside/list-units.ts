import { performance } from "node:perf_hooks"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { installedBase } from "./modules"

export type Reader = { customer_id: string; sales_channel_ids: string[] }
export type Statement = { sql: string; bindings: unknown[] }

const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex

/** Notes the one statement that a customer's list of units runs, for the bare route and the bare call. */
export async function captureList(container: MedusaContainer, reader: Reader): Promise<Statement> {
  const knex = knexOf(container)
  const seen: Statement[] = []
  const note = ({ sql, bindings }: Statement) => void seen.push({ sql, bindings })
  knex.on("query", note)
  await installedBase(container).listStoreUnits({ ...reader, limit: 20 })
  knex.off("query", note)
  if (seen.length !== 1) {
    throw new Error(`The list runs ${seen.length} statements instead of one`)
  }
  // Knex tells what it sent, `$1` and all; it is sent again as it was first written.
  const statement = { sql: seen[0].sql.replace(/\?/g, "\\?").replace(/\$\d+/g, "?"), bindings: seen[0].bindings }
  Object.assign(globalThis, { afterSalesBench: statement })

  return statement
}

/** Milliseconds of one call, of the service and of its statement alone on the same pool, block by block in turn. */
export async function timeList(
  container: MedusaContainer,
  { reader, rounds, calls }: { reader: Reader; rounds: number; calls: number }
): Promise<{ service: number[]; bare: number[] }> {
  const { sql, bindings } = await captureList(container, reader)
  const knex = knexOf(container)
  const units = installedBase(container)
  const samples = { service: [] as number[], bare: [] as number[] }
  const time = async (call: () => Promise<unknown>) => {
    const startedAt = performance.now()
    for (let count = 0; count < calls; count++) {
      await call()
    }
    return (performance.now() - startedAt) / calls
  }

  for (let round = -1; round < rounds; round++) {
    const service = await time(() => units.listStoreUnits({ ...reader, limit: 20 }))
    const bare = await time(async () => knex.raw(sql, bindings as Knex.RawBinding[]))
    if (round >= 0) {
      samples.service.push(service)
      samples.bare.push(bare)
    }
  }

  return samples
}
