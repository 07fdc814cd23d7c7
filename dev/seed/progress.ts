/** A line for whoever waits: to `npm start`, which runs the seed, or to the terminal. */
export function say(line: string): void {
  if (process.send) {
    process.send({ progress: line })
  } else {
    console.log(line)
  }
}

/** Says what has been made, and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const result = await work()
  say(`  ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}
