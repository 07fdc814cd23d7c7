import type { OpenQuestion, RightClaimed, StoredCoverage } from "./types"

type Item = { symptom_code?: string | null; coverage?: StoredCoverage | null }

/**
 * What arrived broken within the days of withdrawal may be sent back, mended or replaced under the guarantee, or be the
 * carrier's damage: three rights with other consequences. Only the customer can say which; until then the case asks.
 */
export function openQuestion(items: readonly Item[], claimed: RightClaimed | null): OpenQuestion | null {
  const isOpen = items.some(({ symptom_code, coverage }) => symptom_code === "arrived_damaged" && mayWithdraw(coverage))
  return isOpen && claimed === null ? "which_right" : null
}

/** An assessment names the end of the withdrawal period only while it runs. Where nobody assessed, it may be running. */
function mayWithdraw(coverage: StoredCoverage | null | undefined): boolean {
  return !coverage || coverage.deadlines.some(({ code }) => code === "withdrawal_until")
}
