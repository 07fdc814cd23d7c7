import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CaseOwner } from "../../../modules/service-case"
import { invalid, notAllowed, notFound } from "../../../shared/errors"
import type { CaseRequest, Place } from "./types"

type Customer = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  has_account: boolean
  groups: { id: string }[] | null
}

/**
 * Whose case it is: the asker's; or, where the shop asks, who was named, else whoever the things belong to. All things
 * of a case belong to one owner.
 */
export async function ownerOf(
  container: MedusaContainer,
  { asker, owner }: Pick<CaseRequest, "asker" | "owner">,
  places: Place[]
): Promise<CaseOwner> {
  if (asker?.guest) {
    return { customer_id: null, email: asker.guest.email, name: null }
  }
  const named = asker?.customer_id ?? owner?.customer_id
  const email = owner?.email ?? null
  const [first] = places
  const customerId = named ?? (email ? null : first?.owner_customer_id)
  const found = customerId ? await loadCustomer(container, customerId) : null
  const result: CaseOwner = found ?? { customer_id: null, email: email ?? first?.owner_email ?? null, name: null }
  if (!result.customer_id && !result.email) {
    invalid("customer_id", undefined, "the customer, or an e-mail address, for whom the case is opened")
  }
  if (!asker) {
    places.forEach((place) => checkOwner(place, result))
  }
  return { ...result, name: owner?.name ?? result.name }
}

async function loadCustomer(container: MedusaContainer, id: string): Promise<CaseOwner> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "email", "first_name", "last_name", "has_account", "groups.id"],
    filters: { id },
  })
  const [customer] = data as unknown as Customer[]
  const { email, first_name, last_name, groups } = customer ?? notFound("Customer", id)
  return {
    customer_id: id,
    email: email.toLowerCase(),
    name: [first_name, last_name].filter(Boolean).join(" ") || null,
    group_ids: (groups ?? []).map((group) => group.id),
  }
}

function checkOwner({ owner_customer_id, owner_email }: Place, owner: CaseOwner): void {
  const isTheirs = owner_customer_id
    ? owner_customer_id === owner.customer_id
    : owner_email !== null && owner_email === owner.email
  if (!isTheirs) {
    notAllowed("All units and order lines of a case belong to the owner of the case", "other_owner")
  }
}
