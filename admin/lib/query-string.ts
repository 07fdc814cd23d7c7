/** A query as our routes read it: a list as one key for each of its values, and nothing of what is not there. */
export function queryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((one) => [`${name}[]`, String(one)]) : [[name, value]]
  )
  const given = pairs.filter(([, value]) => value !== undefined && value !== null)
  const text = new URLSearchParams(given.map(([name, value]) => [String(name), String(value)])).toString()
  return text && `?${text}`
}
