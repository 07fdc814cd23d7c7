import { countryKey } from "../domain/rules"
import type { PolicyContent, PolicyVersionRecord } from "./types"

/** What a draft says before anybody has said anything. */
export const emptyContent: PolicyContent = {
  name: {},
  scope_type: "all",
  scope_ids: [],
  country_codes: null,
  sales_channel_ids: null,
  start_basis: "delivery",
  months_parts: null,
  months_labour: null,
  months_travel: null,
  advertised_months: null,
  exclusions: [],
  is_transferable: true,
  max_uses: null,
  guarantor_name: null,
  guarantor_address: null,
  statement: {},
}

/** The fields of a promise, in the order in which a person reads them. */
export const contentFields = Object.keys(emptyContent) as (keyof PolicyContent)[]

/** Lays what is given over what was there. Null clears a field that may be empty; left out keeps it. */
export function mergeContent(base: PolicyContent, given: Partial<PolicyContent>): PolicyContent {
  const merged = { ...base, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }

  return { ...merged, country_codes: merged.country_codes?.flatMap((code) => countryKey(code) ?? []) ?? null }
}

/** Only what a version promises, without its number, state and dates. */
export function contentOf(version: PolicyVersionRecord): PolicyContent {
  return Object.fromEntries(contentFields.map((field) => [field, version[field]])) as PolicyContent
}
