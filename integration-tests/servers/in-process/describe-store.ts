import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  clearInstances,
  closeWaitingroomClient,
  configLoaderOverride,
  createPostgresDatabaseTemplate,
  restorePostgresDatabaseFromTemplate,
  startApp,
} from "@medusajs/test-utils"
import { tapBus } from "../bus"
import { dropDatabase, postgresOfEnvironment, urlOf } from "../database"
import { repository } from "../workspace"
import { hushRestores } from "./hush-restores"
import { migrateHere } from "./migrate-here"
import { createMigrated } from "../migrated-template"
import { workflowsAtRest } from "./workflows-at-rest"

/** A store that runs in the tests' own process. Nothing of it can be asked before the first `beforeAll`. */
export type StoreInProcess = {
  container: () => MedusaContainer
  /** `http://localhost:<port>` */
  address: () => string
  /** From now on every test starts from what the database holds at this moment. */
  snapshot: () => Promise<void>
}

export type StoreSuiteOptions = {
  /**
   * Tests share the database and go on with what the one before left: for suites whose tests look only at things that
   * they have made. Laying a database back takes longer than most such tests.
   */
  isShared?: boolean
}

/**
 * A suite on a store of this project, served on a free port and on a database of its own. Each test finds the
 * database as the last `snapshot` left it, or as it was before the first test. Nothing happens by the clock: a job
 * runs when a test runs it.
 *
 * This is core's `medusaIntegrationTestRunner` short of migrating anew for each file, which took a third of the
 * time of all tests: here a file gets a copy of a database that was migrated once.
 */
export function describeStore(
  name: string,
  suite: (store: StoreInProcess) => void,
  { isShared = false }: StoreSuiteOptions = {}
): void {
  const postgres = postgresOfEnvironment()
  const database = `after-sales-${name.toLowerCase()}-${process.env.JEST_WORKER_ID ?? 1}`
  const names = { databaseName: database, templateName: `${database}-kept` }
  let app: Awaited<ReturnType<typeof startApp>>
  let isKept = false
  let isAsKept = false
  hushRestores()

  async function snapshot() {
    if (isShared) {
      return
    }
    await createPostgresDatabaseTemplate(names)
    isKept = true
    isAsKept = true
  }

  describe("", () => {
    beforeAll(async () => {
      await configLoaderOverride(repository, { clientUrl: urlOf(postgres, database) })
      await createMigrated(postgres, database, () => migrateHere(repository))
      app = await startApp({ cwd: repository })
      await new WorkflowScheduler().clear()
      tapBus(app.container)
      await workflowsAtRest(app.container)
    })

    beforeEach(async () => {
      if (!isKept) {
        await snapshot()
      }
      if (!isAsKept && !isShared) {
        await restorePostgresDatabaseFromTemplate(names)
      }
      isAsKept = false
    })

    // What a subscriber still does belongs to the test that caused it.
    afterEach(async () => {
      await tapBus(app.container).drain()
      await workflowsAtRest(app.container)
    })

    afterAll(async () => {
      // A store that did not start has said why.
      if (app) {
        const connection = app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await app.shutdown()
        await clearInstances()
        await connection.destroy()
      }
      await dropDatabase(postgres, names.databaseName)
      await dropDatabase(postgres, names.templateName)
      await closeWaitingroomClient()
    })

    suite({
      container: () => app.container,
      address: () => `http://localhost:${app.port}`,
      snapshot,
    })
  })
}
