import { performance } from "node:perf_hooks"
import { setTimeout } from "node:timers/promises"

const sampleMs = 10
const longestMs = 250
const busy = 0.5

/**
 * Events reach us while the request that caused them still prepares its answer, and a process does one thing at a
 * time. Waits for a moment in which this one has little to do, at most a quarter of a second: somebody waits for the
 * answer, nobody for what follows from it.
 */
export async function yieldToRequests(): Promise<void> {
  const deadline = performance.now() + longestMs
  let isBusy = true

  while (isBusy && performance.now() < deadline) {
    const before = performance.eventLoopUtilization()
    await setTimeout(sampleMs)
    isBusy = performance.eventLoopUtilization(before).utilization > busy
  }
}
