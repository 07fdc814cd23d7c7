import { instantOf } from "../../../shared/sql"
import type { CoverageUseRecord } from "./types"

export type UseRow = Omit<CoverageUseRecord, "created_at" | "settled_at"> & {
  created_at: Date | string
  settled_at: Date | string | null
}

export const useColumns = ["id", "warranty_id", "consumer_kind", "consumer_id", "state", "created_at", "settled_at"]
  .map((column) => `u.${column}`)
  .join(", ")

export function toUse(row: UseRow): CoverageUseRecord {
  return { ...row, created_at: instantOf(row.created_at), settled_at: instantOf(row.settled_at) }
}
