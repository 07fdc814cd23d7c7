import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { AfterSalesConflict } from "./errors"
import { mapPgError } from "./pg-error"
import type { Sql } from "./sql"

/** What a broken unique key means, by its name: the code of the refusal and its message. */
export type KeyMeanings = Record<string, [code: string, message: string]>

/** Statements on one connection, be it a transaction or the pool. What the database refuses is mapped. */
export const sqlWith =
  (meanings: KeyMeanings = {}) =>
  (connection: Pick<Knex, "raw">): Sql =>
  async <Row>(text: string, values: unknown[] = []) => {
    try {
      const { rows } = await connection.raw<{ rows: Row[] }>(text, values as Knex.RawBinding[])
      return rows
    } catch (error) {
      throw refusal(error, meanings)
    }
  }

/** The transaction that a write runs in: `@InjectTransactionManager` has begun it, or the caller brought it. */
export function transactionIn(context: Context): Knex.Transaction {
  const transaction = transactionOf(context)
  if (!transaction) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A write runs inside a transaction")
  }
  return transaction
}

/**
 * Where reads and single statements run: in the caller's transaction, else straight on the pool. An entity manager of
 * their own would cost lists more than their statement does.
 */
export function connectionFor(context: Context, container: Record<string, unknown>): Knex {
  return transactionOf(context) ?? (container[ContainerRegistrationKeys.PG_CONNECTION] as Knex)
}

function transactionOf({ transactionManager }: Context): Knex.Transaction | undefined {
  return (transactionManager as SqlEntityManager | undefined)?.getTransactionContext<Knex.Transaction>()
}

function refusal(error: unknown, meanings: KeyMeanings): unknown {
  const constraint = typeof error === "object" && error !== null && "constraint" in error ? error.constraint : null
  const meaning = typeof constraint === "string" ? meanings[constraint] : undefined
  return meaning ? new AfterSalesConflict(...meaning) : mapPgError(error)
}
