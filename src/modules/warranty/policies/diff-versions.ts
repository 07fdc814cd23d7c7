import { isDeepStrictEqual } from "node:util"
import { notFound } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import { contentFields } from "./content"
import { findVersions } from "./find-versions"
import type { PolicyDifference } from "./types"

export type DiffInput = { policy_id: string; from: number; to: number }

/** The fields in which two versions differ, with both values. */
export async function diffVersions(sql: Sql, { policy_id, from, to }: DiffInput): Promise<PolicyDifference[]> {
  const versions = await findVersions(sql, { policy_id, versions: [from, to] })
  const [older, newer] = [from, to].map(
    (number) =>
      versions.find(({ version }) => version === number) ?? notFound(`Version ${number} of policy`, policy_id)
  )
  return contentFields
    .filter((field) => !isDeepStrictEqual(older[field], newer[field]))
    .map((field) => ({ field, from: older[field], to: newer[field] }))
}
