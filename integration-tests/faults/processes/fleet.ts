import { buildPlugin } from "../../servers/build-plugin"
import {
  createDatabase,
  type Database,
  dropDatabase,
  openDatabase,
  postgresOfEnvironment,
  urlOf,
} from "../../servers/database"
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
  /** Starts a server of this name, which the database sees as `application_name`. */
  start: (name: string) => Promise<Server>
  database: Database
  problems: () => Promise<string[]>
  /** Lets every lease of a dead process run out, which otherwise takes minutes. */
  expireLeases: () => Promise<void>
}

export const isFull = process.env.FAULTS === "full"

const template = "after_sales_faults_template"
const copy = "after_sales_faults"

/** Runs a suite on a shop that each test finds fresh. Whatever a test leaves running is killed after it. */
export function withFleet(suite: (fleet: Fleet) => void): void {
  const postgres = postgresOfEnvironment()
  const workspace = makeWorkspace("faults")
  const fleet = {} as Fleet
  let store: string

  beforeAll(async () => {
    store = makeStore({ workspace: workspace.folder, plugin: await buildPlugin(workspace.folder) })
    await createDatabase(postgres, template)
    const options = { databaseUrl: urlOf(postgres, template), withPlugin: true }
    await migrate(store, options)
    const server = await startServer(store, options)
    fleet.shop = await server.call("createShop", null)
    fleet.customer = await server.call("createCustomer", "ada@example.com")
    await server.call("drainBus", null)
    await server.kill()
  }, 180_000)

  beforeEach(async () => {
    await createDatabase(postgres, copy, template)
    const database = await openDatabase(postgres, copy)
    Object.assign(fleet, {
      database,
      start: (name: string) =>
        startServer(store, { databaseUrl: `${urlOf(postgres, copy)}?application_name=${name}`, withPlugin: true }),
      problems: () => problemsIn(database.sql),
      expireLeases: async () => {
        for (const statement of leases) {
          await database.sql(statement)
        }
      },
    } satisfies Partial<Fleet>)
  })

  afterEach(async () => {
    await killAll()
    await fleet.database.close()
  })

  afterAll(async () => {
    await killAll()
    await dropDatabase(postgres, copy)
    await dropDatabase(postgres, template)
    workspace.remove()
  })

  suite(fleet)
}

const leases = [
  "update after_sales_order_sync set claimed_until = now() where claimed_until > now()",
  "update after_sales_unit set assured_lease_until = now() where assured_lease_until > now()",
  "update after_sales_sweep set claimed_until = now() where claimed_until > now()",
  "update after_sales_job set claimed_until = now() where claimed_until > now()",
]
