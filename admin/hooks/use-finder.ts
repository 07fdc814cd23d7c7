import { useState } from "react"

/** Looks for words among rows that are all there already: each must stand somewhere in what a row says. */
export function useFinder<TRow>(rows: TRow[], textOf: (row: TRow) => string) {
  const [q, setQ] = useState("")
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = rows.filter((row) => {
    const text = textOf(row).toLowerCase()
    return words.every((word) => text.includes(word))
  })

  return { q, setQ, found }
}
