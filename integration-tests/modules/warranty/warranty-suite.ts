import type { IMigrator } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../src/modules/warranty"

export type Sql = <Row = Record<string, unknown>>(statement: string, values?: unknown[]) => Promise<Row[]>

export type WarrantySuite = {
  service: WarrantyModuleService
  /** Runs a statement outside of the module, as another process would. */
  sql: Sql
  /** The same in a transaction that stays open until the work is over. */
  inTransaction: (work: (sql: Sql) => Promise<void>) => Promise<void>
  migrator: () => Pick<IMigrator, "up" | "down" | "getPendingMigrations">
  /** The statements that the work sends to the database, the module's own pool included. */
  statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
}

export const modulePath = path.resolve(__dirname, "../../../src/modules/warranty")

const runner =
  (manager: SqlEntityManager): Sql =>
  async <Row>(statement: string, values: unknown[] = []) =>
    (await manager.execute(statement, values)) as Row[]

type Listening = { on(event: "query", listener: (query: { sql: string }) => void): void; off: Listening["on"] }

/** The warranty module on a real database that our migrations made, anew for each test. */
export function describeWarranty(
  name: string,
  suite: (warranty: WarrantySuite) => void,
  moduleOptions: Record<string, unknown> = {}
): void {
  moduleIntegrationTestRunner<WarrantyModuleService>({
    moduleName: WARRANTY_MODULE,
    resolve: modulePath,
    pathToMigrations: path.join(modulePath, "migrations"),
    moduleOptions,
    testSuite: ({ service, MikroOrmWrapper }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager

      describe(name, () =>
        suite({
          service,
          sql: <Row>(statement: string, values?: unknown[]) => runner(connect())<Row>(statement, values),
          inTransaction: (work) => connect().transactional((manager) => work(runner(manager as SqlEntityManager))),
          migrator: () => MikroOrmWrapper.getOrm().getMigrator(),
          statementsOf: async (work) => {
            const { __container__ } = service as unknown as { __container__: { __pg_connection__: Listening } }
            const statements: string[] = []
            const listen = ({ sql }: { sql: string }) => void statements.push(sql)
            __container__.__pg_connection__.on("query", listen)
            await work()
            __container__.__pg_connection__.off("query", listen)
            return statements
          },
        })
      )
    },
  })
}
