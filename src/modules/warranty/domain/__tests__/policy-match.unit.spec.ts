import fc from "fast-check"
import { choosePolicies, type PolicyCandidate, type PolicyFacts } from "../policy-match"
import { runs } from "./fixtures"

const facts: PolicyFacts = {
  product_id: "prod_1",
  type_id: "type_1",
  category_ids: ["cat_1", "cat_2"],
  tag_ids: ["tag_1"],
  country_code: "it",
  sales_channel_id: "sc_1",
}

const candidate = (policy_id: string, changes: Partial<PolicyCandidate> = {}): PolicyCandidate => ({
  policy_id,
  version_id: `${policy_id}_v1`,
  version: 1,
  kind: "commercial",
  scope_type: "all",
  scope_ids: [],
  country_codes: null,
  sales_channel_ids: null,
  published_at: "2026-01-01T00:00:00.000Z",
  ...changes,
})

const scopes = {
  product: candidate("product", { scope_type: "product", scope_ids: ["prod_0", "prod_1"] }),
  type: candidate("type", { scope_type: "type", scope_ids: ["type_1"], country_codes: ["it"] }),
  category: candidate("category", { scope_type: "category", scope_ids: ["cat_2"], published_at: "2026-06-01T00:00:00Z" }),
  tag: candidate("tag", { scope_type: "tag", scope_ids: ["tag_1"] }),
  all: candidate("all", { country_codes: ["it"], sales_channel_ids: ["sc_1"] }),
}

describe("which policies a unit gets", () => {
  it("takes the one that names the product most closely, and says why the others stand behind", () => {
    const { winners, losers } = choosePolicies(Object.values(scopes), facts)
    expect(winners.map(({ policy_id }) => policy_id)).toEqual(["product"])
    expect(losers).toEqual(
      ["type", "category", "tag", "all"].map((policy_id) => ({
        policy_id,
        version_id: `${policy_id}_v1`,
        kind: "commercial",
        reason: "less_specific_scope",
        to_policy_id: "product",
      }))
    )
  })

  it("goes from product to type, category, tag and all", () => {
    const order = Object.values(scopes)
    for (let index = 0; index < order.length; index += 1) {
      expect(choosePolicies(order.slice(index), facts).winners).toEqual([order[index]])
    }
  })

  it("prefers a named country, then a named channel, then the newest", () => {
    const anywhere = candidate("anywhere", { published_at: "2026-09-01T00:00:00Z" })
    const italian = candidate("italian", { country_codes: ["de", "IT"] })
    const shop = candidate("shop", { country_codes: ["it"], sales_channel_ids: ["sc_1"] })
    const newer = candidate("newer", { country_codes: ["it"], sales_channel_ids: ["sc_1"], published_at: "2026-02-01T00:00:00Z" })
    const { winners, losers } = choosePolicies([anywhere, italian, shop, newer], facts)
    expect(winners).toEqual([newer])
    expect(losers.map(({ policy_id, reason }) => [policy_id, reason])).toEqual([
      ["shop", "older"],
      ["italian", "any_channel"],
      ["anywhere", "any_country"],
    ])
  })

  it("chooses within one kind: a plan never pushes a guarantee aside", () => {
    const plan = candidate("plan", { kind: "plan" })
    const durability = candidate("durability", { kind: "durability" })
    const { winners, losers } = choosePolicies([plan, durability, scopes.product], facts)
    expect(winners.map(({ kind }) => kind).sort()).toEqual(["commercial", "durability", "plan"])
    expect(losers).toEqual([])
  })

  it("sets aside what is for other goods, countries or channels", () => {
    const { winners, unmatched } = choosePolicies(
      [
        candidate("goods", { scope_type: "tag", scope_ids: ["tag_9"] }),
        candidate("country", { country_codes: ["de"] }),
        candidate("channel", { sales_channel_ids: ["sc_9"] }),
      ],
      facts
    )
    expect(winners).toEqual([])
    expect(unmatched.map(({ policy_id, reason }) => [policy_id, reason]).sort()).toEqual([
      ["channel", "other_channel"],
      ["country", "other_country"],
      ["goods", "other_scope"],
    ])
  })

  it("gives a unit without product, country or channel only what is for everyone", () => {
    const nothing: PolicyFacts = {
      product_id: null,
      type_id: null,
      category_ids: [],
      tag_ids: [],
      country_code: null,
      sales_channel_id: null,
    }
    const everyone = candidate("everyone", { country_codes: [], sales_channel_ids: [] })
    expect(choosePolicies([...Object.values(scopes), everyone], nothing).winners).toEqual([everyone])
  })

  it("does not ask in which order the policies come", () => {
    const any = fc
      .record({
        scope: fc.constantFrom(...Object.values(scopes)),
        kind: fc.constantFrom("commercial" as const, "plan" as const),
        country_codes: fc.constantFrom<string[] | null>(null, ["it"], ["de"]),
        published_at: fc.constantFrom<string | null>(null, "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
      })
      .map(({ scope, ...rest }) => ({ ...scope, ...rest }))
    const many = fc
      .array(any, { maxLength: 8 })
      .map((list) => list.map((item, index) => ({ ...item, policy_id: `p${index}`, version_id: `v${index}` })))
    fc.assert(
      fc.property(many.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
        const choice = choosePolicies(list, facts)
        expect(choosePolicies(shuffled, facts)).toEqual(choice)
        expect(choice.winners.length + choice.losers.length + choice.unmatched.length).toBe(list.length)
        expect(new Set(choice.winners.map(({ kind }) => kind)).size).toBe(choice.winners.length)
      }),
      runs()
    )
  })
})
