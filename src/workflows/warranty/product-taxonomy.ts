import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductScope } from "../../modules/warranty/domain/subject"

type LoadedProduct = {
  id: string
  type_id: string | null
  tags: { id: string }[] | null
  categories: { id: string; mpath: string }[] | null
}

/** A policy for "washing" covers "washing / front loaders" too, so a category brings its ancestors. */
const withAncestors = (category: { id: string; mpath: string }) => [
  category.id,
  ...category.mpath.split(".").filter(Boolean),
]

/**
 * Type, tags and categories of the subjects' products, for policies that are scoped by them. Products that
 * were deleted since are read too: what was sold keeps its place.
 */
export async function loadTaxonomies(
  container: MedusaContainer,
  subjects: { product_id: string | null }[]
): Promise<Map<string, ProductScope>> {
  const ids = [...new Set(subjects.map((subject) => subject.product_id ?? ""))].filter(Boolean)
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "type_id", "tags.id", "categories.id", "categories.mpath"],
    filters: { id: ids },
    withDeleted: true,
  })

  return new Map(
    (data as unknown as LoadedProduct[]).map((product) => [
      product.id,
      {
        type_id: product.type_id,
        tag_ids: (product.tags ?? []).map((tag) => tag.id),
        category_ids: [...new Set((product.categories ?? []).flatMap(withAncestors))],
      },
    ])
  )
}
