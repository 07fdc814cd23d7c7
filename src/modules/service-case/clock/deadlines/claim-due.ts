import type { Sql } from "../../sql"
import type { DueClaim } from "../types"
import { settleDue } from "./settle-due"

/**
 * Takes deadlines of which to warn or which have passed, the longest due first; taking marks them, so that each is
 * told once however many processes ask at the same time. An empty answer means that nothing is left.
 *
 * @param now the database's clock unless given, so that a server whose own is wrong ends nothing too early
 */
export async function claimDue(sql: Sql, limit: number, now: Date | null = null): Promise<DueClaim[]> {
  return await settleDue(sql, { limit, at: now?.toISOString() ?? null })
}
