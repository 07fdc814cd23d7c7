import { setTimeout } from "node:timers/promises"

/** Waits until something holds, and answers after how many milliseconds it did. */
export async function until(holds: () => Promise<boolean>, patienceMs = 30_000): Promise<number> {
  const startedAt = Date.now()
  while (!(await holds())) {
    if (Date.now() - startedAt > patienceMs) {
      throw new Error(`It did not happen within ${patienceMs} ms`)
    }
    await setTimeout(10)
  }

  return Date.now() - startedAt
}
