import { notAllowed } from "../../../../shared/errors"
import type { PieceReport } from "../../domain/readiness"

/** Refuses while a piece is missing, and names each with what it lacks. */
export function requireReady(code: string, reports: PieceReport[]): void {
  const lacking = reports.filter(({ state }) => state !== "ready").map(nameOf)
  if (lacking.length) {
    notAllowed(`Service '${code}' can't be offered; missing: ${lacking.join(", ")}`, "service_incomplete")
  }
}

/** `documents (document_names invoice)`, `trained_staff (not_available)`. */
function nameOf({ piece, code, params }: PieceReport): string {
  const details = [code === piece ? "" : code, ...Object.values(params)].filter((detail) => detail !== "").join(" ")
  return details ? `${piece} (${details})` : piece
}
