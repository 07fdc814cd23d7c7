import { useState } from "react"
import { findRows } from "../lib/find-rows"

/** Looks for words among rows that are all there already: each must stand somewhere in what a row says. */
export function useFinder<TRow>(rows: TRow[], textOf: (row: TRow) => string) {
  const [q, setQ] = useState("")

  return { q, setQ, found: findRows(rows, q, textOf) }
}
