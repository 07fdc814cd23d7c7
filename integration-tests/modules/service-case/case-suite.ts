import type { IMigrator } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"

export type Sql = <Row = Record<string, unknown>>(statement: string, values?: unknown[]) => Promise<Row[]>

export type CaseSuite = {
  service: ServiceCaseModuleService
  /** Runs a statement outside of the module, as another process would. */
  sql: Sql
  migrator: () => Pick<IMigrator, "up" | "down" | "getPendingMigrations" | "checkMigrationNeeded">
  /** The statements that the work sends to the database. */
  statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
}

export const modulePath = path.resolve(__dirname, "../../../src/modules/service-case")

const runner =
  (manager: SqlEntityManager): Sql =>
  async <Row>(statement: string, values: unknown[] = []) =>
    (await manager.execute(statement, values)) as Row[]

type Listening = { on(event: "query", listener: (query: { sql: string }) => void): void; off: Listening["on"] }

/** Cases on a real database that our migrations made, anew for each test. */
export function describeCases(
  name: string,
  suite: (cases: CaseSuite) => void,
  moduleOptions: Record<string, unknown> = {}
): void {
  moduleIntegrationTestRunner<ServiceCaseModuleService>({
    moduleName: SERVICE_CASE_MODULE,
    resolve: modulePath,
    moduleOptions,
    pathToMigrations: path.join(modulePath, "migrations"),
    testSuite: ({ service, MikroOrmWrapper }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager

      describe(name, () =>
        suite({
          service,
          sql: <Row>(statement: string, values?: unknown[]) => runner(connect())<Row>(statement, values),
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
