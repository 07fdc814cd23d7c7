import { buildPlugin } from "../servers/build-plugin"
import { createDatabase, openDatabase, type Postgres, urlOf } from "../servers/database"
import { makeStore } from "../servers/make-store"
import { migrate } from "../servers/migrate"
import { killAll } from "../servers/processes"
import { startServer } from "../servers/server"
import { makeWorkspace } from "../servers/workspace"
import type { Benchmark } from "./benchmark"
import type { Figure } from "./figures"
import { measureBoot } from "./parts/boot"
import { measureCases } from "./parts/cases"
import { measureCheckout } from "./parts/checkout"
import { measureDeadlines } from "./parts/deadlines"
import { measureImport } from "./parts/import"
import { measureInbox } from "./parts/inbox"
import { measureList } from "./parts/list"
import { measurePages } from "./parts/pages"
import { inOrder, print, writeReport } from "./report"

/** What `--only` takes; a part may measure several lines of the report. */
export const parts = {
  list: measureList,
  checkout: measureCheckout,
  pages: measurePages,
  import: measureImport,
  deadlines: measureDeadlines,
  inbox: measureInbox,
  cases: measureCases,
  boot: measureBoot,
}
const template = "bench_template"

type Options = { postgres: Postgres; isQuick: boolean; isWritten: boolean; only?: string[] }

/** All parts, one after the other, each on a database and servers of its own. */
export async function bench({ postgres, isQuick, isWritten, only }: Options): Promise<void> {
  const workspace = makeWorkspace("bench")
  const startedAt = Date.now()
  const say = (words: string) =>
    console.log(`${String(Math.round((Date.now() - startedAt) / 1000)).padStart(4)} s  ${words}`)

  try {
    say("Building the plugin, migrating a store, opening a shop")
    const benchmark = await prepare(postgres, workspace.folder, isQuick)
    const figures: Figure[] = []
    for (const [name, measure] of Object.entries(parts)) {
      if (!only || only.includes(name)) {
        say(`Measuring: ${name}`)
        const measured = await measure(benchmark)
        print(measured)
        figures.push(...measured)
      }
    }
    say("All figures")
    print(inOrder(figures))
    if (isWritten) {
      writeReport(figures, await versionOf(postgres))
    }
  } finally {
    await killAll()
    workspace.remove()
  }
}

async function prepare(postgres: Postgres, workspace: string, isQuick: boolean): Promise<Benchmark> {
  const plugin = buildPlugin(workspace)
  const store = makeStore({ workspace, plugin, extensions: [`${__dirname}/store`] })
  await createDatabase(postgres, template)
  const admin = await openDatabase(postgres, template)
  // As PostgreSQL has it by default: a commit is on the disk when it is answered.
  await admin.sql("alter system set synchronous_commit = on")
  await admin.sql("select pg_reload_conf()")
  await admin.close()

  const options = { databaseUrl: urlOf(postgres, template), withPlugin: true }
  await migrate(store, options)
  const server = await startServer(store, options)
  const shop = await server.call("createShop", null)
  const customer = await server.call("createCustomer", "ada@example.com")
  await server.call("drainBus", null)
  await server.kill()

  return { postgres, store, workspace, template, shop, customer, isQuick }
}

async function versionOf(postgres: Postgres): Promise<string> {
  const admin = await openDatabase(postgres, "postgres")
  const [{ server_version }] = await admin.sql<{ server_version: string }>("show server_version")
  await admin.close()

  return `PostgreSQL ${server_version}`
}
