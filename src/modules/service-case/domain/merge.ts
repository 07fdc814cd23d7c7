import type { CaseStatus } from "./types"

export type Mergeable = {
  id: string
  agent_state: CaseStatus
  merged_into_id: string | null
  owner_customer_id: string | null
  owner_email: string | null
  order_id: string | null
}

/**
 * Why a case can't be merged into another; null when it can. A merged case is closed, so that no circle can come about,
 * and one person never reads what another has written.
 */
export function mergeProblem(from: Mergeable, into: Mergeable): "same_case" | "merged" | "over" | "other_owner" | null {
  if (from.id === into.id) {
    return "same_case"
  }
  if (from.merged_into_id !== null || into.merged_into_id !== null) {
    return "merged"
  }
  if (!isOpen(from) || !isOpen(into)) {
    return "over"
  }
  return hasSameOwner(from, into) ? null : "other_owner"
}

/**
 * By account, or, where neither has one, by e-mail address and order, which is what a guest can prove. An address alone
 * doesn't prove whose account it is.
 */
export function hasSameOwner(one: Omit<Mergeable, "id">, other: Omit<Mergeable, "id">): boolean {
  if (one.owner_customer_id !== null || other.owner_customer_id !== null) {
    return one.owner_customer_id === other.owner_customer_id
  }
  return one.owner_email !== null && one.owner_email === other.owner_email && one.order_id === other.order_id
}

function isOpen({ agent_state }: Mergeable): boolean {
  return agent_state !== "resolved" && agent_state !== "closed" && agent_state !== "cancelled"
}
