/** What two spellings have in common for whoever searches: compatibility form, lower case, no accents. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
}
