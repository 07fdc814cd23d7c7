import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { AfterSalesConflict } from "../../shared/errors"
import { mapPgError } from "../../shared/pg-error"
import type { Sql } from "../../shared/sql"

export type { Sql }

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

/** Unique keys whose breach has a meaning of its own. */
const meanings: Record<string, [code: string, message: string]> = {
  IDX_after_sales_case_number_unique: ["number_taken", "Another case carries this number"],
  IDX_after_sales_case_origin_unique: ["origin_taken", "A case of this origin exists already"],
  IDX_after_sales_case_item_unit_unique: ["unit_named_twice", "The case names one unit twice"],
  IDX_after_sales_reply_name_unique: ["name_taken", "Another reply carries this name"],
  IDX_after_sales_case_evidence_once_unique: ["evidence_written", "This evidence has been written already"],
}

function refusal(error: unknown): unknown {
  const constraint = typeof error === "object" && error !== null && "constraint" in error ? error.constraint : null
  const meaning = typeof constraint === "string" ? meanings[constraint] : undefined
  return meaning ? new AfterSalesConflict(...meaning) : mapPgError(error)
}
