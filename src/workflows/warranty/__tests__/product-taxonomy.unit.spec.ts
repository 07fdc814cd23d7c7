import type { MedusaContainer } from "@medusajs/framework/types"
import { loadTaxonomies } from "../product-taxonomy"

/** A catalogue of these products, which remembers what it was asked. */
function catalogue(...products: Record<string, unknown>[]) {
  const asked: Record<string, unknown>[] = []
  const query = {
    graph: async (request: Record<string, unknown>) => {
      asked.push(request)
      return { data: products }
    },
  }
  return { asked, container: { resolve: () => query } as unknown as MedusaContainer }
}

describe("where a product stands in the catalogue", () => {
  it("brings the ancestors of its categories, each once", async () => {
    const { container } = catalogue({
      id: "prod_1",
      type_id: "ptyp_1",
      tags: [{ id: "ptag_1" }],
      categories: [
        { id: "pcat_leaf", mpath: "pcat_root.pcat_branch.pcat_leaf" },
        { id: "pcat_twig", mpath: "pcat_root.pcat_twig." },
      ],
    })
    const place = (await loadTaxonomies(container, [{ product_id: "prod_1" }])).get("prod_1")

    expect(place).toMatchObject({ type_id: "ptyp_1", tag_ids: ["ptag_1"] })
    expect([...(place?.category_ids ?? [])].sort()).toEqual(["pcat_branch", "pcat_leaf", "pcat_root", "pcat_twig"])
  })

  it("is nowhere for a product without type, tags and categories", async () => {
    const { container } = catalogue({ id: "prod_1", type_id: null, tags: null, categories: null })
    const places = await loadTaxonomies(container, [{ product_id: "prod_1" }])

    expect(places.get("prod_1")).toEqual({ type_id: null, tag_ids: [], category_ids: [] })
  })

  it("is asked once for all, deleted products too, and not at all for none", async () => {
    const { container, asked } = catalogue()
    await loadTaxonomies(container, [{ product_id: null }, { product_id: "" }])
    expect(asked).toEqual([])

    await loadTaxonomies(container, [{ product_id: "prod_1" }, { product_id: "prod_2" }, { product_id: "prod_1" }])
    expect(asked).toMatchObject([{ filters: { id: ["prod_1", "prod_2"] }, withDeleted: true }])
  })
})
