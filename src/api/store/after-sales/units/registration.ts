import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { timeZoneOf } from "../../../../shared/calendar"
import { notFound } from "../../../../shared/errors"
import type { registrationBody } from "./validators"

type Product = {
  title: string
  thumbnail: string | null
  variants: { id: string; title: string | null; sku: string | null }[]
}
type Registration = z.output<typeof registrationBody>

/** What a customer tells of a unit, completed by what the catalogue says of the product and core of the customer. */
export async function registrationOf(scope: MedusaContainer, customerId: string, body: Registration) {
  const { product_id, variant_id, purchased_on, note, price_paid, country_code, ...rest } = body
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "thumbnail", "variants.id", "variants.title", "variants.sku"],
    filters: { id: product_id, status: "published" },
  })
  const product: Product = data[0] ?? notFound("Product", product_id)
  const variant = variant_id
    ? (product.variants.find(({ id }) => id === variant_id) ?? notFound("Variant", variant_id))
    : null
  const customer = await scope.resolve(Modules.CUSTOMER).retrieveCustomer(customerId, { select: ["id", "email"] })

  return {
    ...rest,
    product_id,
    product_title: product.title,
    thumbnail: product.thumbnail,
    variant_id: variant?.id,
    variant_title: variant?.title,
    sku: variant?.sku,
    owner_customer_id: customer.id,
    owner_email: customer.email,
    contract_on: purchased_on,
    country_code,
    time_zone: timeZoneOf(country_code),
    price_paid: price_paid === undefined ? undefined : String(price_paid),
    registration_note: note,
  }
}
