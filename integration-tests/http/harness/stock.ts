import { Modules } from "@medusajs/framework/utils"
import { WARRANTY_MODULE, type WarrantyModuleService } from "../../../src/modules/warranty"
import { line, sell } from "./orders"
import type { Shop } from "./suite"

const actor = { type: "system" as const, id: null }

export type Stock = {
  productId: string
  variantId: string
  policyId: string
  versionId: string
  /** Anna's, delivered five weeks ago, in the first channel: three units of one line. */
  orderId: string
  unitIds: string[]
  warrantyIds: string[]
}

/** A product, a published policy of two years, and an order of three pieces that Anna has received. */
export async function makeStock({ container, anna, channel }: Shop): Promise<Stock> {
  const product = await container.resolve(Modules.PRODUCT).createProducts({
    title: "Lario Uno",
    status: "published",
    options: [{ title: "Colour", values: ["Red"] }],
    variants: [{ title: "Red", sku: "LARIO-1", options: { Colour: "Red" } }],
  })
  const warranty = container.resolve<WarrantyModuleService>(WARRANTY_MODULE)
  const policy = await warranty.createPolicy({
    code: "two-years-more",
    kind: "commercial",
    content: {
      name: { en: "Two years more", it: "Due anni in più" },
      scope_type: "all",
      months_parts: 48,
      months_labour: 36,
      guarantor_name: "Bottega S.r.l.",
      guarantor_address: "Via Roma 1, 20121 Milano",
      statement: { en: "We mend it for four years. Your legal rights stand.", it: "Ripariamo per quattro anni." },
    },
    actor,
  })
  const version = await warranty.publishPolicyVersion({ policy_id: policy.id, actor })
  const [variant] = product.variants
  const { order_id, unit_ids } = await sell(container, {
    customer_id: anna.id,
    email: anna.email,
    sales_channel_id: channel.id,
    lines: [line({ product_id: product.id, variant_id: variant.id, quantity: 3 })],
  })
  const warranties = await warranty.listWarrantiesOfUnits(unit_ids)
  return {
    productId: product.id,
    variantId: variant.id,
    policyId: policy.id,
    versionId: version.id,
    orderId: order_id,
    unitIds: unit_ids,
    warrantyIds: [...warranties.values()].flat().map(({ id }) => id),
  }
}
