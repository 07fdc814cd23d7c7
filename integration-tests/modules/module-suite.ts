import type { IMigrator } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"

export type Sql = <Row = Record<string, unknown>>(statement: string, values?: unknown[]) => Promise<Row[]>

/** What a test of one module has at hand. */
export type ModuleSuite<Service> = {
  service: Service
  /** Runs a statement outside of the module, as another process would. */
  sql: Sql
  /** The same in a transaction that stays open until the work is over. */
  inTransaction: (work: (sql: Sql) => Promise<void>) => Promise<void>
  migrator: () => Pick<IMigrator, "up" | "down" | "getPendingMigrations" | "checkMigrationNeeded">
  /** The statements that the work sends to the database, the module's own pool included. */
  statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
  clientUrl: string
}

type Module = {
  /** As it is registered: `after_sales_warranty`. */
  key: string
  /** The module's folder, as `pathOfModule` gives it. */
  folder: string
  options?: Record<string, unknown>
}

export const pathOfModule = (name: string) => path.resolve(__dirname, "../../src/modules", name)

const runner =
  (manager: SqlEntityManager): Sql =>
  async <Row>(statement: string, values: unknown[] = []) =>
    (await manager.execute(statement, values)) as Row[]

type Listening = { on(event: "query", listener: (query: { sql: string }) => void): void; off: Listening["on"] }

/** A module on a real database that our migrations made, anew for each test. */
export function describeModule<Service extends object>(
  name: string,
  { key, folder, options = {} }: Module,
  suite: (module: ModuleSuite<Service>) => void
): void {
  moduleIntegrationTestRunner<Service>({
    moduleName: key,
    resolve: folder,
    pathToMigrations: path.join(folder, "migrations"),
    moduleOptions: options,
    testSuite: ({ service, MikroOrmWrapper, dbConfig }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager

      describe(name, () =>
        suite({
          service,
          clientUrl: dbConfig.clientUrl,
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
