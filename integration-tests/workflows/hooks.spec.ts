import * as workflows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { fullPolicy } from "./policy"
import { agent, at } from "./shop"

type Hook = (handler: (payload: { input: unknown; result?: unknown }) => Promise<void>) => void
type Runner = { run: (args: { input: unknown; throwOnError: false }) => Promise<Outcome> }
type Outcome = { result: unknown; errors: { error: { message: string } }[] }
type Workflow = ((container: unknown) => Runner) & { getName: () => string; hooks: Record<string, Hook> }

/** What a test run needs to know of the shop to act in it. */
type Scene = { unitId: string; secondId: string; customerId: string; productId: string; jobId: string }

const inputs: Record<string, (scene: Scene) => unknown> = {
  recordUnitFactWorkflow: ({ unitId }) => ({
    unit_id: unitId,
    fact: "installed_at",
    at: "2026-02-10T09:00:00.000Z",
    actor: agent,
  }),
  correctUnitFactWorkflow: ({ unitId }) => ({
    unit_id: unitId,
    fact: "delivered_at",
    at: "2026-02-05T10:00:00.000Z",
    reason_code: "typing_error",
    actor: agent,
  }),
  setUnitSerialWorkflow: ({ unitId }) => ({ unit_id: unitId, serial_number: "SN-1", actor: agent }),
  updateUnitDetailsWorkflow: ({ unitId }) => ({ unit_id: unitId, country_code: "es", actor: agent }),
  replaceUnitWorkflow: ({ unitId, secondId }) => ({
    unit_id: unitId,
    by_unit_id: secondId,
    at: "2026-10-01T10:00:00.000Z",
    actor: agent,
  }),
  openMatterWorkflow: ({ unitId }) => ({ unit_id: unitId, kind: "hold", ref_id: "check", actor: agent }),
  requestTransferWorkflow: ({ unitId, customerId }) => ({
    unit_id: unitId,
    to_email: "heir@example.com",
    customer_id: customerId,
    actor: { type: "customer", id: customerId },
  }),
  registerUnitWorkflow: ({ customerId, productId }) => ({
    product_id: productId,
    product_title: "Espresso machine",
    owner_customer_id: customerId,
    owner_email: "ada@example.com",
    contract_on: "2026-01-10",
    time_zone: "Europe/Rome",
    actor: { type: "customer", id: customerId },
  }),
  setProductSettingWorkflow: ({ productId }) => ({ product_id: productId, tracking: "excluded", actor: agent }),
  createWarrantyPolicyWorkflow: () => fullPolicy("hooked"),
  setJurisdictionOverrideWorkflow: () => ({ country_code: "it", guarantee_months: 36, actor: agent }),
  updateSettingsWorkflow: () => ({ patch: { return_window_days: 30 }, actor: agent }),
  createJobWorkflow: () => ({ kind: "serials_import", payload: "serial_number,unit_id\nS,u", created_by: agent }),
  cancelJobWorkflow: ({ jobId }) => ({ job_id: jobId }),
}

const named = Object.entries(workflows).filter(([name]) => name.endsWith("Workflow")) as unknown as [string, Workflow][]
const silent = new Set([
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
])

/** A shop's own rules: it may refuse what we would do, and hear what was done. */
describeShop("wf_hooks", (test) => {
  let isRefusing = false
  let seen: unknown[] = []
  let heard: unknown[] = []

  beforeAll(() => {
    for (const [name, workflow] of named) {
      for (const [hookName, hook] of Object.entries(workflow.hooks)) {
        hook(async (payload) => {
          if (hookName !== "validate") {
            heard.push(payload)
            return
          }
          seen.push(payload.input)
          if (isRefusing) {
            throw new Error(`Not in this shop: ${name}`)
          }
        })
      }
    }
  })
  afterEach(() => {
    isRefusing = false
    seen = []
    heard = []
  })

  const scene = async (): Promise<Scene> => {
    const { order } = await at(test).deliveredOn("2026-02-03", 2)
    const [unit, second] = await at(test).units(order.id)
    test.bus.hold()
    const { result: job } = await workflows.createJobWorkflow(test.container).run({
      input: { kind: "units_import", created_by: agent },
    })
    await test.bus.drain()
    seen = []
    heard = []
    return {
      unitId: unit.id,
      secondId: second.id,
      customerId: test.customer.id,
      productId: test.shop.articles[0].productId,
      jobId: job.id,
    }
  }
  /** All that the plugin keeps, as one text. */
  const books = async () => {
    const tables = await test.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_name like 'after\\_sales\\_%' order by 1"
    )
    const texts = []
    for (const { name } of tables) {
      const [{ rows }] = await test.sql<{ rows: string }>(
        `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as rows from ${name} t`
      )
      texts.push(`${name}\n${rows}`)
    }
    return texts.join("\n")
  }
  const run = (name: string, input: unknown) =>
    (workflows as unknown as Record<string, Workflow>)[name](test.container).run({ input, throwOnError: false })

  it.each(Object.keys(inputs))("%s may be refused before anything is written, and tells what it did", async (name) => {
    const present = await scene()
    const input = inputs[name](present)
    const before = await books()

    isRefusing = true
    const refused = await run(name, input)
    expect(refused.errors[0].error.message).toContain(`Not in this shop: ${name}`)
    expect(seen).toEqual([input])
    expect(heard).toEqual([])
    expect(await books()).toBe(before)

    isRefusing = false
    const done = await run(name, input)
    expect(done.errors).toEqual([])
    expect(heard).toEqual([{ input, result: done.result }])
    expect(await books()).not.toBe(before)
  })

  it("offers both hooks on everything that a person can ask for", () => {
    const asked = named.filter(([name]) => !silent.has(name.replace("Workflow", "")))
    const lacking = asked
      .map(([name, { hooks }]) => [name, Object.keys(hooks)] as const)
      .filter(([, hooks]) => hooks.length !== 2 || !hooks.includes("validate"))

    expect(asked.length).toBeGreaterThan(25)
    expect(lacking).toEqual([])
  })

  it("tells what a reconciliation of an order has made", async () => {
    const order = await at(test).place(2)
    await test.bus.drain()
    const units = await at(test).units(order.id)

    expect(heard).toContainEqual({
      units: expect.objectContaining({ created: units.map(({ id }) => id) }),
      warranties: expect.objectContaining({ issued: expect.arrayContaining([expect.anything()]) }),
    })
  })
})
