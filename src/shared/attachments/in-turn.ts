let last: Promise<unknown> = Promise.resolve()

/** Runs heavy pieces of work one after the other, in the order in which they were asked for. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}
