/** Who got what, and those who got something in the order of their last turn. */
export type Turns = { given: (string | null)[]; order: string[] }

/**
 * Deals cases to people in turn. Whoever has had a case is passed over for it, and stays first in line.
 *
 * @param waiting people, the one who has waited longest first
 * @param notTo one entry a case: who must not get it
 */
export function assignInTurn(waiting: readonly string[], notTo: readonly (string | null)[]): Turns {
  const line = [...waiting]
  const taken = new Set<string>()
  const given = notTo.map((passedOver) => {
    const index = line.findIndex((person) => person !== passedOver)
    if (index < 0) {
      return null
    }
    const [person] = line.splice(index, 1)
    line.push(person)
    taken.add(person)
    return person
  })
  return { given, order: line.filter((person) => taken.has(person)) }
}
