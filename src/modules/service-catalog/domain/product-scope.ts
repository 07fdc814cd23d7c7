import type { ProductPlace, Requirements } from "./types"

/**
 * Whether a product falls under a rule. A rule by type, category or tag needs to know where the product stands in
 * the catalogue; what is unknown does not match.
 */
export function isInScope(
  rule: Requirements["product"],
  product: { product_id: string | null; product: ProductPlace | null }
): boolean {
  const { product_id: id, product: place } = product
  const named = (ids: (string | null | undefined)[]) =>
    ids.some((candidate) => candidate && rule.ids.includes(candidate))
  switch (rule.type) {
    case "all":
      return true
    case "product":
      return named([id])
    case "type":
      return named([place?.type_id])
    case "category":
      return named(place?.category_ids ?? [])
    case "tag":
      return named(place?.tag_ids ?? [])
  }
}
