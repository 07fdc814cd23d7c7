import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { AfterSalesConflict } from "../../shared/errors"
import { mapPgError } from "../../shared/pg-error"
import type { Sql } from "../../shared/sql"

export type { Sql }

/** A statement with the values of its `?`, to be run by itself or as a part of a larger one. */
export type Statement = { text: string; values: unknown[] }

/** Statements on one connection, be it a transaction or the pool. What the database refuses is mapped. */
export function sqlOn(connection: Pick<Knex, "raw">): Sql {
  return async <Row>(text: string, values: unknown[] = []) => {
    try {
      const { rows } = await connection.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
      return rows
    } catch (error) {
      throw refusal(error)
    }
  }
}

/** Unique keys whose breach has a meaning of its own. None of the messages tells whose the other record is. */
const meanings: Record<string, [code: string, message: string]> = {
  IDX_after_sales_unit_serial_unique: ["serial_taken", "Another unit of this product carries this serial number"],
  IDX_after_sales_unit_transfer_pending_unique: ["transfer_pending", "The unit has already been offered to somebody"],
}

function refusal(error: unknown): unknown {
  const constraint = typeof error === "object" && error !== null && "constraint" in error ? error.constraint : null
  const meaning = typeof constraint === "string" ? meanings[constraint] : undefined
  return meaning ? new AfterSalesConflict(...meaning) : mapPgError(error)
}
