import { instantOf, type Sql } from "../../../shared/sql"
import type { Instant } from "../../../shared/local-date"
import type { JurisdictionOverride } from "../domain/rules"
import type { WarrantySubject } from "../domain/subject"
import type { PolicyVersionRow } from "../policies/rows"
import type { PolicyKind } from "../domain/types"
import type { IssuableVersion, TermsInForce } from "./types"

type VersionRow = PolicyVersionRow & { kind: PolicyKind }
export type TermsRow = { versions: VersionRow[]; overrides: JurisdictionOverride[] }

/**
 * Policy versions that were in force at some time since the oldest of the units came to be, the ones chosen by hand,
 * and the merchant's overrides: read anew in each transaction, so that publishing takes effect at once.
 */
export async function loadTerms(sql: Sql, subjects: readonly WarrantySubject[]): Promise<TermsInForce> {
  const { columns, values } = termsOf(subjects)
  const [row] = await sql<TermsRow>(`select ${columns}`, values)

  return toTerms(row)
}

/** The same as columns of a larger query; `toTerms` reads them. */
export function termsOf(subjects: readonly WarrantySubject[]): { columns: string; values: unknown[] } {
  const since = subjects.map((subject) => subject.created_at).reduce((a, b) => (a < b ? a : b))
  const chosen = subjects.flatMap((subject) => subject.policy_version_id ?? [])
  return {
    columns: `(select coalesce(jsonb_agg(to_jsonb(v) || jsonb_build_object('kind', p.kind)), '[]')
        from after_sales_policy_version v join after_sales_policy p on p.id = v.policy_id
        where v.deleted_at is null and v.status <> 'draft'
          and (v.retired_at is null or v.retired_at >= ?::timestamptz or v.id = any(?))) as versions,
       (select coalesce(jsonb_agg(to_jsonb(o)), '[]')
        from after_sales_jurisdiction_override o where o.deleted_at is null) as overrides`,
    values: [since, [...new Set(chosen)]],
  }
}

export function toTerms({ versions, overrides }: TermsRow): TermsInForce {
  return {
    versions: versions.map(toIssuable),
    overrides: new Map(overrides.map((override) => [override.country_code, override])),
  }
}

/** Whether a version was the one in force at a moment. */
export function isInForce(version: IssuableVersion, at: Instant): boolean {
  return (version.published_at ?? at) <= at && (version.retired_at === null || version.retired_at > at)
}

function toIssuable(row: VersionRow): IssuableVersion {
  return {
    policy_id: row.policy_id,
    version_id: row.id,
    version: row.version,
    kind: row.kind,
    scope_type: row.scope_type,
    scope_ids: row.scope_ids,
    country_codes: row.country_codes,
    sales_channel_ids: row.sales_channel_ids,
    published_at: instantOf(row.published_at),
    retired_at: instantOf(row.retired_at),
    start_basis: row.start_basis,
    terms: {
      months: { parts: row.months_parts, labour: row.months_labour, travel: row.months_travel },
      exclusions: row.exclusions,
      is_transferable: row.is_transferable,
      max_uses: row.max_uses,
      guarantor:
        row.guarantor_name && row.guarantor_address
          ? { name: row.guarantor_name, address: row.guarantor_address }
          : null,
      statement: row.statement,
      advertised_months: row.advertised_months,
    },
  }
}
