import { createHash, randomBytes } from "node:crypto"
import type { TransferStatus } from "../domain/transfer-machine"
import type { Instant } from "../domain/types"
import { instant, instantOrNull } from "../instants"

/** An offer to hand a unit over, without its token. */
export type TransferRow = {
  id: string
  unit_id: string
  from_customer_id: string | null
  to_email: string
  status: TransferStatus
  expires_at: Instant
  decided_at: Instant | null
  accepted_by_customer_id: string | null
  created_at: Instant
}

export const transferColumns = `id, unit_id, from_customer_id, to_email, status, expires_at, decided_at,
  accepted_by_customer_id, created_at`

export function toTransfer(row: TransferRow): TransferRow {
  return {
    ...row,
    expires_at: instant(row.expires_at),
    decided_at: instantOrNull(row.decided_at),
    created_at: instant(row.created_at),
  }
}

/** 256 random bits, fit for a link's fragment. */
export function newToken(): string {
  return randomBytes(32).toString("base64url")
}

/** What is kept of a token: with it nobody can redeem anything. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}
