import type { ServiceKind } from "./types"

/** What a service is made of, in the order in which a person looks at it. */
export const readinessPieces = [
  "names",
  "requirements",
  "procedure",
  "documents",
  "channels",
  "price",
  "service_level",
  "trained_staff",
  "resources",
] as const

export type ReadinessPiece = (typeof readinessPieces)[number]

/** `not_available`: the module that could vouch for the piece does not exist in this shop. */
export type PieceState = "ready" | "missing" | "not_available"

/** One piece's state, and the code of what is to be done about it. */
export type PieceReport = {
  piece: ReadinessPiece
  state: PieceState
  code: string
  params: Record<string, string | number>
}

/** Kinds that somebody has to carry out on the spot need people who can, and what they work with. */
const neededBy: Partial<Record<ReadinessPiece, ServiceKind[]>> = {
  trained_staff: ["installation", "training"],
  resources: ["installation", "training"],
}

export function needsPiece(kind: ServiceKind, piece: ReadinessPiece): boolean {
  return neededBy[piece]?.includes(kind) ?? true
}
