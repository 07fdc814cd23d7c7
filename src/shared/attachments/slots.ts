import { tooManyRequests } from "../errors"

/** Files that one process holds in memory at once. */
export const uploadSlots = 8

const retryAfterSeconds = 2
let taken = 0

/**
 * Takes one of the places for files in memory; the answer gives it back, and may be called more than once.
 *
 * @throws `too_many_requests` (429) when none is free: whoever waits would wait with a full buffer
 */
export function takeUploadSlot(): () => void {
  if (taken >= uploadSlots) {
    tooManyRequests(retryAfterSeconds)
  }
  taken++
  let isTaken = true
  return () => {
    taken -= isTaken ? 1 : 0
    isTaken = false
  }
}
