import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { type Sql, sqlOn } from "../../../src/modules/service-case/sql"

export type ClockSuite = {
  service: ServiceCaseModuleService
  /** Runs a statement outside of the module, as another process would. */
  sql: Sql
  /** Work in one transaction, as a write of a case does it. */
  write: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>
}

export const modulePath = path.resolve(__dirname, "../../../src/modules/service-case")

/** Cases on a real database that our migrations made, anew for each test. */
export function describeClock(name: string, suite: (clock: ClockSuite) => void): void {
  moduleIntegrationTestRunner<ServiceCaseModuleService>({
    moduleName: SERVICE_CASE_MODULE,
    resolve: modulePath,
    moduleOptions: { timeZone: "Europe/Rome" },
    pathToMigrations: path.join(modulePath, "migrations"),
    testSuite: ({ service, MikroOrmWrapper }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager
      const write = <Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> =>
        connect().transactional((manager) =>
          work(sqlOn((manager as SqlEntityManager).getTransactionContext<Knex.Transaction>() as Knex.Transaction))
        )

      describe(name, () =>
        suite({ service, write, sql: (statement, values) => write((sql) => sql(statement, values)) })
      )
    },
  })
}
