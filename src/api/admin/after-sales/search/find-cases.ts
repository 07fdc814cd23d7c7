import type { MedusaContainer } from "@medusajs/framework/types"
import { casesOf } from "../../../services"
import type { Found, SearchQuestion } from "./search-question"

/** Cases as the inbox finds them, by number, name, serial number or words, and no more of each than the search shows. */
export async function findCases(scope: MedusaContainer, { words, limit, offset }: SearchQuestion): Promise<Found> {
  const { cases, count } = await casesOf(scope).listAdminCases({ q: words, limit, offset })
  const data = cases.map(({ id, number, owner_name, owner_email, first_item }) => ({
    id,
    number,
    owner_name,
    owner_email,
    product_title: first_item?.product_title ?? null,
    serial_number: first_item?.serial_number ?? null,
    thumbnail: first_item?.thumbnail ?? null,
  }))
  return { data, count }
}
