import {
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PolicyContent, PolicyRecord } from "../../src/modules/warranty/policies/types"
import { retireWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/retire-warranty-policy"
import { describeShop } from "../faults/shop-test"
import { fullPolicy, publishPolicy } from "./policy"
import { agent, at } from "./shop"

/** Of several policies that fit a unit, the one that is closest to it applies. */
describeShop("wf_policy_scopes", (test) => {
  const publish = (code: string, content: Partial<PolicyContent>, kind: PolicyRecord["kind"] = "commercial") =>
    publishPolicy(test.container, fullPolicy(code, { kind, content }))
  const sold = async (...quantities: number[]) => {
    const order = await at(test).place(...quantities)
    await test.bus.drain()
    const units = await at(test).units(order.id)
    return test.shop.articles.flatMap(({ productId }) => units.filter((unit) => unit.product_id === productId))
  }
  /** Codes of the policies that apply to a unit, and of those that stood behind, with the reason. */
  const outcome = async (unitId: string) => {
    const rows = await test.sql<{ code: string; lost: { code: string; reason: string }[] }>(
      `select p.code, (select coalesce(json_agg(json_build_object('code', lp.code, 'reason', l.loss ->> 'reason')
           order by lp.code), '[]')
         from jsonb_array_elements(w.lost) as l(loss) join after_sales_policy lp on lp.id = l.loss ->> 'policy_id') as lost
       from after_sales_warranty w join after_sales_policy p on p.id = w.policy_id
       where w.unit_id = ? order by p.code`,
      [unitId]
    )
    return {
      won: rows.map(({ code }) => code),
      lost: Object.fromEntries(rows.flatMap(({ lost }) => lost.map(({ code, reason }) => [code, reason]))),
    }
  }

  /** The first article stands in the catalogue as `Kitchen / Coffee`, of a type and with a tag. */
  const arrange = async () => {
    const { container, shop } = test
    const { result: parents } = await createProductCategoriesWorkflow(container).run({
      input: { product_categories: [{ name: "Kitchen", is_active: true }] },
    })
    const { result: children } = await createProductCategoriesWorkflow(container).run({
      input: { product_categories: [{ name: "Coffee", is_active: true, parent_category_id: parents[0].id }] },
    })
    const { result: types } = await createProductTypesWorkflow(container).run({
      input: { product_types: [{ value: "Appliance" }] },
    })
    const { result: tags } = await createProductTagsWorkflow(container).run({
      input: { product_tags: [{ value: "premium" }] },
    })
    await updateProductsWorkflow(container).run({
      input: {
        selector: { id: shop.articles[0].productId },
        update: { type_id: types[0].id, tag_ids: [tags[0].id], category_ids: [children[0].id] },
      },
    })
    return { type: types[0].id, tag: tags[0].id, kitchen: parents[0].id, coffee: children[0].id }
  }

  it("prefers product, then type, category, tag and everything, and keeps the losers with the reason", async () => {
    const place = await arrange()
    const policies = [
      await publish("product", { scope_type: "product", scope_ids: [test.shop.articles[0].productId] }),
      await publish("type", { scope_type: "type", scope_ids: [place.type] }),
      await publish("category", { scope_type: "category", scope_ids: [place.coffee] }),
      await publish("tag", { scope_type: "tag", scope_ids: [place.tag] }),
      await publish("all", { scope_type: "all" }),
    ]
    for (const [rank, policy] of policies.entries()) {
      const [unit] = await sold(1)
      const behind = policies.slice(rank + 1).map(({ code }) => [code, "less_specific_scope"])
      expect(await outcome(unit.id)).toEqual({ won: [policy.code], lost: Object.fromEntries(behind) })
      await retireWarrantyPolicyWorkflow(test.container).run({ input: { policy_id: policy.id, actor: agent } })
    }
  })

  it("takes a category's policy for what stands in a category beneath it, and for nothing beside it", async () => {
    const place = await arrange()
    await publish("kitchen", { scope_type: "category", scope_ids: [place.kitchen] })
    const [coffee, other] = await sold(1, 1)

    expect((await outcome(coffee.id)).won).toEqual(["kitchen"])
    expect((await outcome(other.id)).won).toEqual([])
  })

  it.each(["type", "tag"] as const)("takes a policy for a %s for products that have it alone", async (scope) => {
    const place = await arrange()
    await publish("narrow", { scope_type: scope, scope_ids: [place[scope]] })
    const [first, second] = await sold(1, 1)

    expect((await outcome(first.id)).won).toEqual(["narrow"])
    expect((await outcome(second.id)).won).toEqual([])
  })

  it("prefers a policy that names the country, and passes over one that names another", async () => {
    await publish("italy", { country_codes: ["it"] })
    await publish("world", {})
    await publish("germany", { country_codes: ["de"] })
    const [unit] = await sold(1)

    expect(await outcome(unit.id)).toEqual({ won: ["italy"], lost: { world: "any_country" } })
  })

  it("prefers a policy that names the sales channel, and passes over one that names another", async () => {
    await publish("here", { sales_channel_ids: [test.shop.channelId] })
    await publish("everywhere", {})
    await publish("elsewhere", { sales_channel_ids: ["sc_other"] })
    const [unit] = await sold(1)

    expect(await outcome(unit.id)).toEqual({ won: ["here"], lost: { everywhere: "any_channel" } })
  })

  it("prefers a narrower scope to a named country", async () => {
    await publish("product", { scope_type: "product", scope_ids: [test.shop.articles[0].productId] })
    await publish("italy", { country_codes: ["it"] })
    const [first, second] = await sold(1, 1)

    expect(await outcome(first.id)).toEqual({ won: ["product"], lost: { italy: "less_specific_scope" } })
    expect(await outcome(second.id)).toEqual({ won: ["italy"], lost: {} })
  })

  it("takes the newer of two that are alike", async () => {
    await publish("older", {})
    await publish("newer", {})
    const [unit] = await sold(1)

    expect(await outcome(unit.id)).toEqual({ won: ["newer"], lost: { older: "older" } })
  })

  it("gives one promise of each kind beside the others", async () => {
    await publish("commercial", {}, "commercial")
    await publish("durability", {}, "durability")
    await publish("plan", {}, "plan")
    const [unit] = await sold(1)

    expect(await outcome(unit.id)).toEqual({ won: ["commercial", "durability", "plan"], lost: {} })
  })

  it("keeps to what applied when it was sold, although the product moves in the catalogue", async () => {
    const place = await arrange()
    await publish("kitchen", { scope_type: "category", scope_ids: [place.kitchen] })
    const order = await at(test).place(1)
    await test.bus.drain()
    await updateProductsWorkflow(test.container).run({
      input: { selector: { id: test.shop.articles[0].productId }, update: { category_ids: [] } },
    })
    await at(test).deliver(order)

    const [unit] = await at(test).units(order.id)
    expect((await outcome(unit.id)).won).toEqual(["kitchen"])
    expect((await at(test).warranties(unit.id)).every(({ starts_on }) => starts_on !== null)).toBe(true)
  })
})
