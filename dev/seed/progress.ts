/** Says on one line what is being made, and then how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const result = await work()
  console.log(`  ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}
