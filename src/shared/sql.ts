import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { withPgErrors } from "./pg-error"

/** Runs one statement with `?` for each parameter and gives its rows. */
export type Sql = <Row>(statement: string, params?: unknown[]) => Promise<Row[]>

/**
 * Raw SQL inside a service method's own transaction or connection. Parameters are bound by the server: the entity
 * manager's `execute` would write them into the text, where a question mark in a customer's words counts as another
 * parameter. What PostgreSQL refuses is thrown mapped.
 */
export function sqlOf(context: Context): Sql {
  const manager = (context.transactionManager ?? context.manager) as SqlEntityManager
  const transaction = manager.getTransactionContext()

  return <Row>(statement: string, params: unknown[] = []) =>
    withPgErrors(async () => {
      const query = manager.getKnex().raw(statement, params as never[])
      const { rows } = await (transaction ? query.transacting(transaction) : query)
      return rows as Row[]
    })
}

/** A `timestamptz` as ISO 8601 in UTC, whichever form the driver gave it. */
export function instantOf(value: Date | string): string
export function instantOf(value: Date | string | null): string | null
export function instantOf(value: Date | string | null): string | null {
  return value === null ? null : new Date(value).toISOString()
}
