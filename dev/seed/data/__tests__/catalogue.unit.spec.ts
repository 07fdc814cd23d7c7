import { existsSync } from "node:fs"
import path from "node:path"
import { causes } from "../../../../src/modules/warranty/domain/causes"
import { publishGate } from "../../../../src/modules/warranty/domain/publish-gate"
import { catalogue, categories, excluded, installedBySeller, notTracked } from "../catalogue"
import { policies } from "../policies"

describe("the catalogue of the seed", () => {
  it("has a picture of every product", () => {
    const pictures = path.resolve(__dirname, "../../pictures")

    for (const { key } of catalogue) {
      expect([key, existsSync(path.join(pictures, `${key}.svg`))]).toEqual([key, true])
    }
  })

  it("gives every variant an article number of its own", () => {
    const skus = catalogue.flatMap(({ variants }) => variants.map(({ sku }) => sku))

    expect(new Set(skus).size).toBe(skus.length)
  })

  it("puts every product on a shelf that exists", () => {
    const shelves = [...Object.keys(categories), ...Object.values(categories).flat()]

    catalogue.forEach(({ category }) => expect(shelves).toContain(category))
  })

  it("names only its own products where some are treated apart", () => {
    const keys = catalogue.map(({ key }) => key)

    ;[...excluded, ...notTracked, ...installedBySeller].forEach((key) => expect(keys).toContain(key))
  })
})

describe("the policies of the seed", () => {
  const drafts = policies.map(({ content, productType, ...policy }) => ({
    ...policy,
    problems: publishGate({
      kind: policy.kind,
      name: content.name ?? {},
      scope_type: productType ? "type" : "all",
      scope_ids: productType ? ["ptyp_1"] : [],
      months: {
        parts: content.months_parts ?? null,
        labour: content.months_labour ?? null,
        travel: content.months_travel ?? null,
      },
      advertised_months: content.advertised_months ?? null,
      exclusions: content.exclusions ?? [],
      max_uses: content.max_uses ?? null,
      guarantor_name: content.guarantor_name ?? null,
      guarantor_address: content.guarantor_address ?? null,
      statement: content.statement ?? {},
    }),
  }))

  it("can be published, and the unfinished one cannot yet", () => {
    for (const { code, isPublished, problems } of drafts) {
      expect([code, problems.length === 0]).toEqual([code, isPublished])
    }
  })

  it("leave out only causes that exist, for products that exist", () => {
    const types = catalogue.map(({ type }) => type)

    for (const { content, productType } of policies) {
      content.exclusions?.forEach((cause) => expect(Object.keys(causes)).toContain(cause))
      expect(productType === undefined || types.includes(productType)).toBe(true)
    }
  })
})
