import * as workflows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { createCustomer } from "../servers/shop/create-customer"
import { type Desk, deskOf } from "./desk"
import { caseInputs } from "./hooks/cases"
import { catalogInputs } from "./hooks/catalog"
import type { Scene } from "./hooks/scene"
import { settingInputs } from "./hooks/settings"
import { unitInputs } from "./hooks/units"
import { recordAll } from "./recorder"
import { at } from "./shop"

type Payload = { input: unknown; result?: unknown }
type Hook = (handler: (payload: Payload) => Promise<void>) => void
type Outcome = { result: unknown; errors: { error: { message: string } }[] }
type Workflow = ((container: unknown) => {
  run: (args: { input: unknown; throwOnError: false }) => Promise<Outcome>
}) & {
  hooks: Record<string, Hook>
}

const inputs = { ...unitInputs, ...caseInputs, ...catalogInputs, ...settingInputs }
const named = Object.entries(workflows).filter(([name]) => name.endsWith("Workflow")) as unknown as [string, Workflow][]

/** Run by the clock or by an event: there is nobody to refuse. */
const silent = [
  "markWarrantiesShown",
  "reconcileOrders",
  "runJobs",
  "sweepOrders",
  "sweepTransfers",
  "sweepUnits",
  "announceExpiring",
  "sweepCaseFiles",
  "sweepCaseMatters",
  "closeResolvedCases",
  "keepRetention",
  "sendAfterSalesNotifications",
  "sweepJobs",
  "detectFailedStep",
  "detectNeeds",
  "detectUnits",
  "retireGoneAgents",
  "sweepDeadlines",
].map((name) => `${name}Workflow`)

/** A shop's own rules: it may refuse what we would do, and hear what was done. */
describeShop(
  "wf_hooks",
  (test) => {
    const desk: Desk = deskOf(test)
    const scene = { test, desk } as Scene
    let told: ReturnType<typeof recordAll>
    let refusing: string | null = null
    let failing: string | null = null
    let seen: [string, unknown][] = []
    let heard: [string, Payload][] = []

    beforeAll(async () => {
      for (const [name, workflow] of named) {
        for (const [hookName, hook] of Object.entries(workflow.hooks)) {
          hook(async (payload) => {
            if (hookName === "validate") {
              seen.push([name, payload.input])
            } else {
              heard.push([name, payload])
            }
            if ((hookName === "validate" ? refusing : failing) === name) {
              throw new Error(`Not in this shop: ${name}`)
            }
          })
        }
      }
      told = recordAll(test.container)
      scene.heir = await createCustomer(test.container, "heir@example.com")
      await desk.offered()
    })
    afterEach(() => {
      refusing = null
      failing = null
    })

    /** All that the plugin keeps, as one text. */
    const books = async () => {
      const tables = await test.sql<{ name: string }>(
        "select table_name as name from information_schema.tables where table_name like 'after\\_sales\\_%' order by 1"
      )
      const parts = tables.map(
        ({ name }) =>
          `select '${name}' as name, coalesce(string_agg(t::text, E'\\n' order by t::text), '') as rows from ${name} t`
      )
      return test.sql<{ name: string; rows: string }>(parts.join(" union all "))
    }
    const run = (name: string, input: unknown) =>
      (workflows as unknown as Record<string, Workflow>)[name](test.container).run({ input, throwOnError: false })
    const prepare = async (name: string) => {
      const input = await inputs[name](scene)
      await told.take()
      seen = []
      heard = []
      return input
    }

    it.each(Object.keys(inputs))(
      "%s may be refused before anything is written, and tells what it did",
      async (name) => {
        const input = await prepare(name)
        const before = await books()
        refusing = name
        const refused = await run(name, input)
        expect(refused.errors[0]?.error.message).toContain(`Not in this shop: ${name}`)
        expect(seen).toEqual([[name, input]])
        expect(heard).toEqual([])
        expect(await told.take()).toEqual([])
        expect(await books()).toEqual(before)

        refusing = null
        const done = await run(name, input)
        expect(done.errors.map(({ error }) => error.message)).toEqual([])
        const [, payload] = heard.find(([of]) => of === name) ?? []
        expect(payload).toMatchObject({ input: JSON.parse(JSON.stringify(input)) })
        expect(payload?.result).toEqual(done.result)
        expect(await books()).not.toEqual(before)
      }
    )

    it.each(["createCaseWorkflow", "changeCaseStatusWorkflow", "publishServiceWorkflow", "addCaseMessageWorkflow"])(
      "%s whose listener fails tells the bus nothing, and what it wrote stays whole",
      async (name) => {
        const input = await prepare(name)
        failing = name
        const failed = await run(name, input)
        expect(failed.errors[0]?.error.message).toContain(`Not in this shop: ${name}`)
        expect(await told.take()).toEqual([])
        const [[, { result }]] = heard
        const id = (result as { case?: { id: string } }).case?.id
        if (id) {
          expect(await desk.cases().verifyHistory(id)).toMatchObject({ is_intact: true })
        }
      }
    )

    it("offers both hooks on everything that a person can ask for, and has tried each of them", () => {
      const asked = named.filter(([name]) => !silent.includes(name))
      const lacking = asked
        .map(([name, { hooks }]) => [name, Object.keys(hooks)] as const)
        .filter(([, hooks]) => hooks.length !== 2 || !hooks.includes("validate"))

      expect(lacking).toEqual([])
      expect(asked.map(([name]) => name).filter((name) => !(name in inputs))).toEqual([])
      expect(asked.length).toBeGreaterThan(85)
    })

    it("tells what a reconciliation of an order has made", async () => {
      heard = []
      const order = await at(test).place(2)
      await test.bus.drain()
      const units = await at(test).units(order.id)

      expect(heard.map(([, payload]) => payload)).toContainEqual({
        units: expect.objectContaining({ created: units.map(({ id }) => id) }),
        warranties: expect.objectContaining({ issued: expect.arrayContaining([expect.anything()]) }),
      })
    })
  },
  { isShared: true }
)
