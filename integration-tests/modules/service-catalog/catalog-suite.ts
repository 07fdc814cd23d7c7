import type { IMigrator } from "@medusajs/framework/mikro-orm/core"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../src/modules/service-catalog"

export type Sql = <Row = Record<string, unknown>>(statement: string, values?: unknown[]) => Promise<Row[]>

export type CatalogSuite = {
  service: ServiceCatalogModuleService
  /** Runs a statement outside of the module, as another process would. */
  sql: Sql
  migrator: () => Pick<IMigrator, "up" | "down" | "getPendingMigrations">
}

export const modulePath = path.resolve(__dirname, "../../../src/modules/service-catalog")

/** The catalogue of services on a real database that our migrations made, anew for each test. */
export function describeCatalog(name: string, suite: (catalog: CatalogSuite) => void): void {
  moduleIntegrationTestRunner<ServiceCatalogModuleService>({
    moduleName: SERVICE_CATALOG_MODULE,
    resolve: modulePath,
    pathToMigrations: path.join(modulePath, "migrations"),
    testSuite: ({ service, MikroOrmWrapper }) => {
      const connect = () => MikroOrmWrapper.forkManager() as SqlEntityManager

      describe(name, () =>
        suite({
          service,
          sql: async <Row>(statement: string, values: unknown[] = []) =>
            (await connect().execute(statement, values)) as Row[],
          migrator: () => MikroOrmWrapper.getOrm().getMigrator(),
        })
      )
    },
  })
}
