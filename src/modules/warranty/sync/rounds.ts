import type { WarrantySubject } from "../domain/subject"

/** A unit that was given for another one of the batch comes after it, because it carries on what that one has. */
export function inRounds(subjects: readonly WarrantySubject[]): WarrantySubject[][] {
  const rounds: WarrantySubject[][] = []
  let left = [...new Map(subjects.map((subject) => [subject.id, subject])).values()]

  while (left.length > 0) {
    const waiting = new Set(left.map((subject) => subject.id))
    const ready = left.filter((subject) => !subject.replaces_id || !waiting.has(subject.replaces_id))
    const round = ready.length > 0 ? ready : left
    rounds.push(round)
    const done = new Set(round)
    left = left.filter((subject) => !done.has(subject))
  }
  return rounds
}
