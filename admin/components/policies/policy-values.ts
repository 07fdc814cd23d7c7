import type { AdminWarrantyPoliciesUpdateBody, AdminWarrantyPolicyVersion } from "../../../src/types"

/** A draft as the form holds it: everything a version says, with empty texts instead of none. */
export type PolicyValues = Omit<
  AdminWarrantyPolicyVersion,
  | "id"
  | "policy_id"
  | "version"
  | "status"
  | "published_at"
  | "published_by"
  | "retired_at"
  | "created_at"
  | "updated_at"
  | "guarantor_name"
  | "guarantor_address"
> & { guarantor_name: string; guarantor_address: string }

export const emptyPolicy: PolicyValues = {
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
  guarantor_name: "",
  guarantor_address: "",
  statement: {},
}

export function valuesOf(version: AdminWarrantyPolicyVersion): PolicyValues {
  const names = Object.keys(emptyPolicy) as (keyof PolicyValues)[]
  const values = Object.fromEntries(names.map((name) => [name, version[name] ?? emptyPolicy[name]]))
  return values as PolicyValues
}

/** What the API takes: no empty texts, and no list of things when the promise is for all of them. */
export function bodyOf(values: PolicyValues): AdminWarrantyPoliciesUpdateBody {
  return {
    ...values,
    name: withoutEmpty(values.name),
    statement: withoutEmpty(values.statement),
    scope_ids: values.scope_type === "all" ? [] : values.scope_ids,
    country_codes: values.country_codes?.length ? values.country_codes : null,
    sales_channel_ids: values.sales_channel_ids?.length ? values.sales_channel_ids : null,
    guarantor_name: values.guarantor_name.trim() || null,
    guarantor_address: values.guarantor_address.trim() || null,
    exclusions: values.exclusions as AdminWarrantyPoliciesUpdateBody["exclusions"],
  }
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()))
}
