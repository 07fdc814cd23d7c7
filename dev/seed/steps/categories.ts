import { createProductCategoriesWorkflow, createProductTagsWorkflow, createProductTypesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { catalogue, categories } from "../data/catalogue"

type Ids = Record<string, string>

export type Shelves = { types: Ids; tags: Ids; categories: Ids }

/** Types, tags and categories by name. */
export async function createShelves(container: MedusaContainer): Promise<Shelves> {
  const typeNames = unique(catalogue.map(({ type }) => type))
  const tagNames = unique(catalogue.flatMap(({ tags }) => tags))
  const types = await createProductTypesWorkflow(container).run({
    input: { product_types: typeNames.map((value) => ({ value })) },
  })
  const tags = await createProductTagsWorkflow(container).run({
    input: { product_tags: tagNames.map((value) => ({ value })) },
  })
  const roots = await createCategories(container, Object.keys(categories))
  const children: Ids = {}
  for (const [root, names] of Object.entries(categories).filter(([, names]) => names.length)) {
    Object.assign(children, await createCategories(container, names, roots[root]))
  }
  return {
    types: Object.fromEntries(types.result.map(({ value, id }) => [value, id])),
    tags: Object.fromEntries(tags.result.map(({ value, id }) => [value, id])),
    categories: { ...roots, ...children },
  }
}

async function createCategories(container: MedusaContainer, names: string[], parent?: string): Promise<Ids> {
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: names.map((name) => ({ name, is_active: true, parent_category_id: parent ?? null })),
    },
  })
  return Object.fromEntries(result.map(({ name, id }) => [name, id]))
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
