import { defaultRequirements } from "./requirements"
import type { DetectionRule, Requirements, ServiceChannel, ServiceDocument, TextByLanguage } from "./types"

/** Everything that a service says about itself. */
export type ServiceContent = {
  names: TextByLanguage
  descriptions: TextByLanguage
  requirements: Requirements
  detection: DetectionRule[]
  channels: ServiceChannel[]
  /** Decimal number in major units of `currency_code`; null: agreed on, or free where the shop owes it. */
  price_amount: number | string | null
  currency_code: string | null
  price_variant_id: string | null
  service_level_id: string | null
  procedure_id: string | null
  documents: ServiceDocument[]
  position: number
}

/** What is given of a service; requirements may be given in part. */
export type GivenContent = Partial<Omit<ServiceContent, "requirements">> & { requirements?: Partial<Requirements> }

export const emptyContent: ServiceContent = {
  names: {},
  descriptions: {},
  requirements: defaultRequirements,
  detection: [],
  channels: ["store", "agent", "phone", "email"],
  price_amount: null,
  currency_code: null,
  price_variant_id: null,
  service_level_id: null,
  procedure_id: null,
  documents: [],
  position: 0,
}

/** Lays what is given over what was there. Null clears what may be empty; left out keeps it. */
export function mergeContent(base: ServiceContent, given: GivenContent): ServiceContent {
  const { requirements, ...rest } = given
  return { ...base, ...defined(rest), requirements: { ...base.requirements, ...defined(requirements ?? {}) } }
}

function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>
}
