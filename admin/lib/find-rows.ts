/** The rows that hold every word of `q` somewhere in what they say, with or without capitals and accents, ß as ss. */
export function findRows<TRow>(rows: TRow[], q: string | undefined, textOf: (row: TRow) => string): TRow[] {
  const words = plain(q ?? "")
    .split(/\s+/u)
    .filter(Boolean)
  return rows.filter((row) => {
    const text = plain(textOf(row))
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  const letters = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  return letters.replace(/ß/gu, "ss").replace(/ς/gu, "σ")
}
