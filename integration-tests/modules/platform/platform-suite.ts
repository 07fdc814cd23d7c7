import type { IMigrator } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"

export type PlatformSuite = {
  service: PlatformModuleService
  /** Runs a statement outside of the module, as another process would. */
  sql: <Row = Record<string, unknown>>(statement: string) => Promise<Row[]>
  /** The same in a transaction that stays open until the work is over. */
  inTransaction: (work: (sql: PlatformSuite["sql"]) => Promise<void>) => Promise<void>
  clientUrl: string
  migrator: () => Pick<IMigrator, "up" | "down" | "getPendingMigrations">
}

const modulePath = path.resolve(__dirname, "../../../src/modules/platform")

const runner = (manager: SqlEntityManager) =>
  (async (statement: string) => await manager.execute(statement)) as PlatformSuite["sql"]

/** The platform module on a real database that our migrations made, anew for each test. */
export function describePlatform(
  name: string,
  suite: (platform: PlatformSuite) => void,
  moduleOptions: Record<string, unknown> = {}
): void {
  moduleIntegrationTestRunner<PlatformModuleService>({
    moduleName: PLATFORM_MODULE,
    resolve: modulePath,
    pathToMigrations: path.join(modulePath, "migrations"),
    moduleOptions,
    testSuite: ({ service, MikroOrmWrapper, dbConfig }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager

      describe(name, () =>
        suite({
          service,
          clientUrl: dbConfig.clientUrl,
          sql: (statement) => runner(connect())(statement),
          inTransaction: (work) => connect().transactional((manager) => work(runner(manager as SqlEntityManager))),
          migrator: () => MikroOrmWrapper.getOrm().getMigrator(),
        })
      )
    },
  })
}

export const anna = { type: "user", id: "user_anna" } as const
export const bruno = { type: "user", id: "user_bruno" } as const

/** Until a lease of that many seconds is over by the database's clock. */
export async function passSeconds(seconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000 + 50))
}
