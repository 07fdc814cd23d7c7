import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Reader, Statement } from "./list-units"
import { serviceCase } from "./modules"

/** Notes the one statement that a customer's list of cases runs, for the bare route. */
export async function captureCases(container: MedusaContainer, reader: Reader): Promise<Statement> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex
  const seen: Statement[] = []
  const note = ({ sql, bindings }: Statement) => void seen.push({ sql, bindings })
  const { customer_id, sales_channel_ids } = reader
  knex.on("query", note)
  await serviceCase(container).listStoreCases({ asker: { customer_id, sales_channel_ids }, limit: 20 })
  knex.off("query", note)
  if (seen.length !== 1) {
    throw new Error(`The list runs ${seen.length} statements instead of one`)
  }
  // Knex tells what it sent, `$1` and all; it is sent again as it was first written.
  const statement = { sql: seen[0].sql.replace(/\?/g, "\\?").replace(/\$\d+/g, "?"), bindings: seen[0].bindings }
  Object.assign(globalThis, { afterSalesBenchCases: statement })

  return statement
}
