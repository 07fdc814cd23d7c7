import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tapBus } from "../../servers/bus"

/** The sweeps and the notifications write here on their own clock, and a try counts whatever becomes of it: a wrong code's too. */
const restless = [
  "after_sales_sweep",
  "after_sales_order_sync",
  "after_sales_case_outbox",
  "after_sales_notification",
  "after_sales_rate_limit",
  "after_sales_guest_code",
]

/**
 * One hash over every row of ours, once whoever heard of the last request is done with it: equal before and after
 * means that nothing was written.
 */
export async function fingerprint(container: MedusaContainer): Promise<string> {
  await tapBus(container).drain()
  return fingerprintNow(container)
}

/** The same without waiting, of what a request has to have left alone from its first moment. */
export async function fingerprintNow(container: MedusaContainer): Promise<string> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: tables } = await database.raw<{ rows: { name: string }[] }>(
    "select tablename as name from pg_tables where tablename like 'after_sales_%' and tablename <> all(?) order by 1",
    [restless]
  )
  const hashes = tables.map(
    ({ name }) => `select '${name}' as name, md5(string_agg(t::text, ',' order by t::text)) as hash from "${name}" t`
  )
  const { rows } = await database.raw<{ rows: object[] }>(`${hashes.join(" union all ")} order by 1`)
  return JSON.stringify(rows)
}
