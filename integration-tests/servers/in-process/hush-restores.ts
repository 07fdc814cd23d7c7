const noise = /^Connection Error: |^Note: If the index /

/** Each restore of the database cuts idle connections, which knex tells the console; a migration of core has a note. */
export function hushRestores(): void {
  for (const level of ["log", "info"] as const) {
    const tell = console[level]
    console[level] = (...words: unknown[]) => (noise.test(String(words[0])) ? undefined : tell(...words))
  }
}
