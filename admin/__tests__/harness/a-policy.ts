import type { AdminWarrantyPolicy, AdminWarrantyPolicyVersion } from "../../../src/types"

/** Four years on parts for a tag's products, not published yet. */
export function aVersion(changes: Partial<AdminWarrantyPolicyVersion> = {}): AdminWarrantyPolicyVersion {
  return {
    id: "asver_1",
    policy_id: "aspol_1",
    version: 1,
    status: "draft",
    name: { en: "Lario Plus", it: "Lario Più" },
    scope_type: "all",
    scope_ids: [],
    country_codes: null,
    sales_channel_ids: null,
    start_basis: "delivery",
    months_parts: 48,
    months_labour: 24,
    months_travel: null,
    advertised_months: null,
    exclusions: [],
    is_transferable: true,
    max_uses: null,
    guarantor_name: "Lario Srl",
    guarantor_address: "Via Roma 1, Como",
    statement: { en: "We mend it.", it: "Lo ripariamo." },
    published_at: null,
    published_by: null,
    retired_at: null,
    created_at: "2026-01-05T10:00:00.000Z",
    updated_at: "2026-01-05T10:00:00.000Z",
    ...changes,
  }
}

export function aPolicy(changes: Partial<AdminWarrantyPolicy> = {}): AdminWarrantyPolicy {
  return {
    id: "aspol_1",
    code: "plus",
    kind: "commercial",
    status: "draft",
    retired_at: null,
    versions: [aVersion()],
    problems: [],
    created_at: "2026-01-05T10:00:00.000Z",
    updated_at: "2026-01-05T10:00:00.000Z",
    ...changes,
  }
}
