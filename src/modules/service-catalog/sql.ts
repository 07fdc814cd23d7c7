import type { Knex } from "@medusajs/framework/mikro-orm/knex"
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
      throw mapPgError(error)
    }
  }
}
