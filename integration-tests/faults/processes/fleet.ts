import { rmSync } from "node:fs"
import path from "node:path"
import { buildPlugin } from "../../servers/build-plugin"
import {
  createDatabase,
  type Database,
  dropDatabase,
  openDatabase,
  postgresOfEnvironment,
  urlOf,
} from "../../servers/database"
import { createMigrated } from "../../servers/migrated-template"
import { makeStore } from "../../servers/make-store"
import { migrate } from "../../servers/migrate"
import { killAll } from "../../servers/processes"
import { type Server, startServer } from "../../servers/server"
import type { Customer, Shop } from "../../servers/shop/shop"
import { makeWorkspace } from "../../servers/workspace"
import { problemsIn } from "../checker"

/** A shop whose servers are processes that can die. */
export type Fleet = {
  shop: Shop
  customer: Customer
  /** The server of this name, started unless it runs. The database sees the name as `application_name`. */
  server: (name: string) => Promise<Server>
  database: Database
  /** The folder that all its servers run in. */
  store: string
  problems: () => Promise<string[]>
  /** Lets every lease of a dead process run out, which otherwise takes minutes. */
  expireLeases: () => Promise<void>
}

export const isFull = process.env.FAULTS === "full"

const template = "after_sales_faults_template"
const copy = "after_sales_faults"

/**
 * Runs suites on a shop that each of them finds fresh. Their servers have no clock: the sweep and the jobs run when
 * a test says so, because what a clock does in between would be counted with it.
 */
export function withFleet(suites: Record<string, (fleet: Fleet) => void>): void {
  const postgres = postgresOfEnvironment()
  const workspace = makeWorkspace("faults")
  const fleet = {} as Fleet
  let store: string

  beforeAll(async () => {
    const plugin = buildPlugin(workspace.folder)
    rmSync(path.join(plugin, ".medusa/server/src/jobs"), { recursive: true })
    store = makeStore({ workspace: workspace.folder, plugin })
    const options = { databaseUrl: urlOf(postgres, template), withPlugin: true }
    await createMigrated(postgres, template, () => migrate(store, options))
    const server = await startServer(store, options)
    fleet.shop = await server.call("createShop", null)
    fleet.customer = await server.call("createCustomer", "ada@example.com")
    await server.call("drainBus", null)
    await server.kill()
  }, 180_000)

  afterAll(async () => {
    await dropDatabase(postgres, template)
    workspace.remove()
  })

  Object.entries(suites).forEach(([name, suite]) =>
    describe(name, () => {
      beforeAll(async () => {
        await createDatabase(postgres, copy, template)
        const database = await openDatabase(postgres, copy)
        const servers = new Map<string, Server>()
        Object.assign(fleet, {
          database,
          store,
          server: async (name: string) => {
            const running = servers.get(name)
            if (running?.isAlive()) {
              return running
            }
            const databaseUrl = `${urlOf(postgres, copy)}?application_name=${name}`
            const started = await startServer(store, { databaseUrl, withPlugin: true })
            servers.set(name, started)
            return started
          },
          problems: () => problemsIn(database.sql),
          expireLeases: async () => {
            for (const statement of leases) {
              await database.sql(statement)
            }
          },
        } satisfies Partial<Fleet>)
      })

      afterAll(async () => {
        await killAll()
        await fleet.database?.close()
        await dropDatabase(postgres, copy)
      })

      suite(fleet)
    })
  )
}

const leases = [
  "update after_sales_order_sync set claimed_until = now() where claimed_until > now()",
  "update after_sales_unit set assured_lease_until = now() where assured_lease_until > now()",
  "update after_sales_sweep set claimed_until = now() where claimed_until > now()",
  "update after_sales_job set claimed_until = now() where claimed_until > now()",
  "update after_sales_case_outbox set claimed_until = now() where claimed_until > now()",
  "update after_sales_case_attachment set lease_until = now() where lease_until > now()",
  "update after_sales_proposal set decided_at = now() - interval '1 hour' where status = 'accepted' and case_id is null",
  "update after_sales_notification set next_attempt_at = now(), claimed_until = now() where status = 'sending'",
]
