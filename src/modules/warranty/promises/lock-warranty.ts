import { notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { lockWarranties } from "../sync/load-existing"
import type { ExistingWarranty } from "../sync/types"

/**
 * Holds a warranty, and with it its unit's other ones, for the rest of the transaction: everybody takes them
 * together and in the same order, so nobody waits in a circle.
 */
export async function lockWarranty(sql: Sql, id: string): Promise<ExistingWarranty> {
  const [found] = await sql<{ unit_id: string }>(
    "select unit_id from after_sales_warranty where id = ? and deleted_at is null",
    [id]
  )
  const unitId = found?.unit_id ?? notFound("Warranty", id)
  const warranties = (await lockWarranties(sql, [unitId])).get(unitId)

  return warranties?.find((warranty) => warranty.id === id) ?? notFound("Warranty", id)
}
