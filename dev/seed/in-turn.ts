/** Makes a function that runs works one after the other, in the order in which they were handed in. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}

/** Works through a list with a few hands at a time, in the list's order. */
export async function withHands<T>(hands: number, list: T[], work: (entry: T) => Promise<void>): Promise<void> {
  const rest = list[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const entry of { [Symbol.iterator]: () => rest }) {
        await work(entry)
      }
    })
  )
}
