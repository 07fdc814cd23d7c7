/** The answer of a deletion, in Medusa's form. */
export function deleted<const Noun extends string>(object: Noun, id: string) {
  return { id, object, deleted: true as const }
}
