import type { PolicyContent } from "../../src/modules/warranty/policies/types"
import { createWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/create-warranty-policy"
import { createWarrantyPolicyVersionWorkflow } from "../../src/workflows/warranty/workflows/create-warranty-policy-version"
import { publishWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/publish-warranty-policy"
import { retireWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/retire-warranty-policy"
import { updateWarrantyPolicyDraftWorkflow } from "../../src/workflows/warranty/workflows/update-warranty-policy-draft"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { deliver, pack } from "../servers/shop/parcels"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at } from "./shop"

describeShop("wf_policies", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const create = async (content: Partial<PolicyContent>) =>
    (
      await createWarrantyPolicyWorkflow(test.container).run({
        input: { code: "draft", kind: "commercial", content, actor: agent },
      })
    ).result
  const publish = (policyId: string, version?: number) =>
    publishWarrantyPolicyWorkflow(test.container).run({
      input: { policy_id: policyId, version, actor: agent },
      throwOnError: false,
    })
  const update = (policyId: string, content: Partial<PolicyContent>) =>
    updateWarrantyPolicyDraftWorkflow(test.container).run({
      input: { policy_id: policyId, content, actor: agent },
      throwOnError: false,
    })
  const newVersion = (policyId: string) =>
    createWarrantyPolicyVersionWorkflow(test.container).run({
      input: { policy_id: policyId, actor: agent },
      throwOnError: false,
    })
  const retire = (policyId: string) =>
    retireWarrantyPolicyWorkflow(test.container).run({ input: { policy_id: policyId, actor: agent } })
  const sold = async () => {
    const order = await at(test).place(1)
    await test.bus.drain()
    return (await at(test).units(order.id))[0]
  }
  const promised = async (unitId: string) =>
    (await at(test).warranties(unitId)).filter((warranty) => warranty.kind !== "statutory")

  it("T-059: names each piece that is missing, at once, and publishes nothing", async () => {
    const policy = await create({ name: { en: "Five years" }, statement: { it: "Cinque anni" } })
    const { errors } = await publish(policy.id)

    expect(errors[0].error.code).toBe("policy_incomplete")
    for (const piece of ["name (it)", "statement (en)", "guarantor_name", "guarantor_address", "months"]) {
      expect(errors[0].error.message).toContain(piece)
    }
    expect(await promised((await sold()).id)).toEqual([])
  })

  it.each<[string, Partial<PolicyContent>]>([
    ["name (it)", { name: { en: "Five years" } }],
    ["statement (it)", { statement: { en: "Call us" } }],
    ["guarantor_name", { guarantor_name: " " }],
    ["guarantor_address", { guarantor_address: null }],
    ["months", { months_parts: null, months_labour: 0, months_travel: null }],
    ["scope_ids", { scope_type: "product", scope_ids: [] }],
  ])("T-059: asks for %s alone when nothing else is missing", async (piece, content) => {
    const policy = await create({ ...fullPolicy("x").content, ...content })

    expect(policy.problems).toHaveLength(1)
    const { errors } = await publish(policy.id)
    expect(errors[0].error.message).toContain(`missing or wrong: ${piece}`)
  })

  it("binds the shop from its publication on: what was sold before is not touched", async () => {
    const before = await sold()
    const policy = await create(fullPolicy("x").content)
    const during = await sold()
    expect((await publish(policy.id)).errors).toEqual([])
    const after = await sold()
    await sweep(test.container)

    expect(await promised(before.id)).toEqual([])
    expect(await promised(during.id)).toEqual([])
    expect(await promised(after.id)).toMatchObject([{ source_key: `policy:${policy.id}`, policy_version: 1 }])
  })

  it("starts with the delivery and lasts as long as each element is promised", async () => {
    await publishPolicy(test.container, fullPolicy("five"))
    const { order } = await at(test).deliveredOn("2026-02-03")
    await sweep(test.container)
    const [unit] = await at(test).units(order.id)

    const ends = await test.sql(
      `select starts_on, parts_ends_on, labour_ends_on, travel_ends_on from after_sales_warranty
       where unit_id = ? and kind = 'commercial'`,
      [unit.id]
    )
    expect(ends).toEqual([
      { starts_on: "2026-02-03", parts_ends_on: "2031-02-03", labour_ends_on: "2029-02-03", travel_ends_on: null },
    ])
  })

  it("leaves what was sold under a version as it was when the next one comes", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    const order = await at(test).place(1)
    await test.bus.drain()
    const [old] = await at(test).units(order.id)
    await newVersion(policy.id)
    await update(policy.id, { months_parts: 12, months_labour: 12 })
    const between = await sold()
    await publish(policy.id, 2)
    const fresh = await sold()

    await deliver(test.container, order.id, await pack(test.container, order.id, order.lines))
    await test.bus.drain()
    const terms = await test.sql(
      `select policy_version, (terms -> 'months' ->> 'parts')::int as parts from after_sales_warranty
       where unit_id = any(?) and kind = 'commercial' order by created_at, id`,
      [[old.id, between.id, fresh.id]]
    )
    expect(terms).toEqual([
      { policy_version: 1, parts: 60 },
      { policy_version: 1, parts: 60 },
      { policy_version: 2, parts: 12 },
    ])
  })

  it("freezes what is published: only a new version takes changes, and there is one draft at a time", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    expect((await update(policy.id, { months_parts: 1 })).errors[0].error.code).toBe("no_draft")

    await newVersion(policy.id)
    expect((await newVersion(policy.id)).errors[0].error.code).toBe("draft_exists")
    expect((await update(policy.id, { months_parts: 1 })).errors).toEqual([])
    const months = await test.sql("select version, months_parts from after_sales_policy_version order by version")
    expect(months).toEqual([
      { version: 1, months_parts: 60 },
      { version: 2, months_parts: 1 },
    ])
  })

  it("publishes once when two people publish at once, and keeps one version in force", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await newVersion(policy.id)
    const outcomes = await Promise.all([publish(policy.id, 2), publish(policy.id, 2)])

    const refused = outcomes.flatMap(({ errors }) => errors)
    expect(refused).toHaveLength(1)
    expect(refused[0].error.code).toBe("not_a_draft")
    const versions = await test.sql("select version, status from after_sales_policy_version order by version")
    expect(versions).toEqual([
      { version: 1, status: "retired" },
      { version: 2, status: "published" },
    ])
  })

  it("does not publish a draft that the publisher has not seen", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await newVersion(policy.id)

    expect((await publish(policy.id, 1)).errors[0].error.code).toBe("not_a_draft")
    expect(await promised((await sold()).id)).toMatchObject([{ policy_version: 1 }])
  })

  it("lets a retired policy's warranties run on and makes no new ones", async () => {
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    const before = await sold()
    await retire(policy.id)
    const after = await sold()
    await sweep(test.container)

    expect(await promised(before.id)).toMatchObject([{ void_reason: null }])
    expect(await promised(after.id)).toEqual([])
    expect((await newVersion(policy.id)).errors).toHaveLength(1)
  })

  it("refuses a code that another policy has", async () => {
    await create({})
    const { errors } = await createWarrantyPolicyWorkflow(test.container).run({
      input: { code: "draft", kind: "plan", content: {}, actor: agent },
      throwOnError: false,
    })
    expect(errors[0].error).toMatchObject({ type: "conflict", code: "policy_code_taken" })
  })

  it("is made, and told of, once for one key", async () => {
    await test.bus.drain()
    events.take()
    const idempotency = { key: "form-1", hash: "a" }
    const input = { code: "once", kind: "plan" as const, content: {}, actor: agent, idempotency }
    const ask = async () => (await createWarrantyPolicyWorkflow(test.container).run({ input })).result.id
    const [first, second] = [await ask(), await ask()]
    await test.bus.drain()

    expect(second).toBe(first)
    expect(events.take()).toEqual([`warranty_policy.created ${first}`])
  })

  it("tells the shop's other programs of what binds it", async () => {
    await test.bus.drain()
    events.take()
    const policy = await publishPolicy(test.container, fullPolicy("five"))
    await retire(policy.id)
    await test.bus.drain()

    expect(events.take()).toEqual(
      ["created", "published", "retired"].map((what) => `warranty_policy.${what} ${policy.id}`)
    )
  })
})
