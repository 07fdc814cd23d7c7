import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  createDatabase,
  type Database,
  dropDatabase,
  openDatabase,
  postgresOfEnvironment,
  urlOf,
} from "../servers/database"
import { killAll } from "../servers/processes"
import { makeWorkspace, repository } from "../servers/workspace"
import { buy, deliverAll, eventually, signUp } from "./buy-over-http"
import { makeFreshStore } from "./fresh-store"
import { isPermissive, licencesOf, type Locked } from "./licences"
import { packPlugin } from "./pack-plugin"
import { run } from "./run"
import { caller, openShop } from "./shop-over-http"
import { startStore } from "./start-store"

const minutes = 60_000
const tablesOfOurs = `select table_name, column_name, data_type from information_schema.columns
  where table_name like 'after_sales_%' order by table_name, column_name`
const modules = ["platform", "installed_base", "warranty", "service_catalog", "service_case"].map(
  (name) => `after_sales_${name}`
)

/** The package as a stranger gets it: npm installs the tarball, Medusa finds it under `plugins`, a shop opens. */
describe("a fresh store with the packed plugin", () => {
  const postgres = postgresOfEnvironment()
  const name = `after_sales_packaging_${process.pid}`
  const workspace = makeWorkspace("packaging")
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, PORT: _port, NODE_ENV: _env, ...inherited } = process.env
  const env = { ...inherited, DATABASE_URL: urlOf(postgres, name), MEDUSA_DISABLE_TELEMETRY: "true" }
  let files: string[]
  let store: string
  let database: Database
  const medusa = (...args: string[]) =>
    run(process.execPath, [path.join(store, "node_modules/@medusajs/cli/cli.js"), ...args], { cwd: store, env })

  beforeAll(async () => {
    await createDatabase(postgres, name)
    const packed = await packPlugin(workspace.folder, env)
    files = packed.files
    store = await makeFreshStore(workspace.folder, packed.tarball, env)
    database = await openDatabase(postgres, name)
  }, 10 * minutes)

  afterAll(async () => {
    await database?.close()
    await killAll()
    await dropDatabase(postgres, name)
    workspace.remove()
  }, minutes)

  it("ships what runs and what is read, and neither tests nor sources", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "CHANGELOG.md", "LICENSE", "package.json"]))
    expect(files.filter((file) => /__tests__|\.spec\.|^src\/|^admin\/|integration-tests|^dev\//.test(file))).toEqual([])
  })

  it("resolves every way in that its package names", () => {
    const root = path.join(store, "node_modules/medusa-plugin-after-sales")
    const { exports } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      exports: Record<string, string | Record<string, string>>
    }
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target)
    )
    const missing = targets.filter((target) => !target.includes("*") && !existsSync(path.join(root, target)))

    expect(missing).toEqual([])
    expect(readdirSync(path.join(root, ".medusa/server/src/modules")).sort()).toEqual([
      "installed-base",
      "platform",
      "service-case",
      "service-catalog",
      "warranty",
    ])
  })

  it.each(["", ".reverse()"])("composes each workflow whichever is asked for first: names%s", async (order) => {
    const script = `const workflows = require("medusa-plugin-after-sales/workflows")
      const found = Object.keys(workflows)${order}.map((name) => workflows[name])
      console.log(found.filter((one) => one && one.getName).length)`

    const printed = await run(process.execPath, ["-e", script], { cwd: store, env })
    expect(Number(printed.trim().split("\n").at(-1))).toBeGreaterThan(80)
  })

  it("lets a shop build a workflow of ours into its own, even where it is the first to ask for it", async () => {
    const script = `const { createWorkflow, WorkflowResponse } = require("@medusajs/framework/workflows-sdk")
      const workflows = require("medusa-plugin-after-sales/workflows")
      const shop = createWorkflow("shop", (input) => new WorkflowResponse(workflows.acceptProposalWorkflow.runAsStep({ input })))
      console.log(shop.getName())`

    const printed = await run(process.execPath, ["-e", script], { cwd: store, env })
    expect(printed.trim().split("\n").at(-1)).toBe("shop")
  })

  it("brings no second copy of Medusa, its database layer or its validators along", () => {
    const nested = path.join(store, "node_modules/medusa-plugin-after-sales/node_modules")
    const names = existsSync(nested) ? readdirSync(nested) : []

    expect(names.filter((name) => /^(@medusajs|@mikro-orm|awilix|pg|zod|react)/.test(name))).toEqual([])
  })

  it("leaves every package of Medusa in one version at the top, where the server looks for them", () => {
    const { packages } = JSON.parse(readFileSync(path.join(store, "package-lock.json"), "utf8")) as {
      packages: Record<string, object>
    }

    expect(Object.keys(packages).filter((place) => /node_modules\/.+\/node_modules\/@medusajs\//.test(place))).toEqual(
      []
    )
  })

  it("is made of free software through and through", () => {
    const { packages } = JSON.parse(readFileSync(path.join(repository, "package-lock.json"), "utf8")) as {
      packages: Record<string, Locked>
    }

    expect(licencesOf(packages).filter(([, licence]) => !isPermissive(licence))).toEqual([])
  })

  it(
    "migrates, a second time without a change, and down and up to the same tables",
    async () => {
      await medusa("db:migrate", "--execute-safe-links")
      const first = await database.sql(tablesOfOurs)
      expect(first.length).toBeGreaterThan(50)
      await medusa("db:migrate", "--execute-safe-links")
      expect(await database.sql(tablesOfOurs)).toEqual(first)

      for (let round = 0; (await database.sql(tablesOfOurs)).length; round++) {
        expect(round).toBeLessThan(20)
        await medusa("db:rollback", ...modules)
      }
      await medusa("db:migrate", "--execute-safe-links")
      expect(await database.sql(tablesOfOurs)).toEqual(first)
    },
    5 * minutes
  )

  it(
    "builds with its dashboard, starts, and takes one order through to a coverage",
    async () => {
      await medusa("user", "-e", "admin@example.com", "-p", "supersecret")
      await medusa("build")
      const assets = path.join(store, ".medusa/server/public/admin/assets")
      const hasPages = readdirSync(assets).some((file) =>
        readFileSync(path.join(assets, file), "utf8").includes("after-sales/units")
      )
      expect(hasPages).toBe(true)

      const server = await startStore(store, env)
      const { token } = await caller(server.url, {}).post<{ token: string }>("/auth/user/emailpass", {
        email: "admin@example.com",
        password: "supersecret",
      })
      const admin = caller(server.url, { authorization: `Bearer ${token}` })
      const shop = await openShop(admin)
      const customer = await signUp(server.url, shop)
      const orderId = await buy(customer, shop)
      const unit = await eventually(async () => {
        const { units } = await customer.get<{ units: { id: string; order_id: string }[] }>("/store/after-sales/units")
        return units[0]
      })
      expect(unit.order_id).toBe(orderId)

      await deliverAll(admin, orderId)
      type Coverage = { result: string; rules: { country: string }; reasons: { text: string }[] }
      const coverage = await eventually(async () => {
        const answer = await customer.get<{ coverage: Coverage }>(
          `/store/after-sales/units/${unit.id}/coverage?locale=it`
        )
        return answer.coverage.result === "covered" ? answer.coverage : undefined
      })
      expect(coverage.rules.country).toBe("it")
      expect(coverage.reasons.map((reason) => reason.text).join(" ")).toMatch(/garanzia legale/i)
      await server.stop()
    },
    8 * minutes
  )
})
