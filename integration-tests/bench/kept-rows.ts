import type { Figure } from "./figures"
import { partNames } from "./part-names"

/** The lines of the table: new ones of the parts that were measured, and those that a page has of the others. */
export function keptRows(page: string, figures: Figure[], rowOf: (figure: Figure) => string): string[] {
  const old = page.split("\n").filter((line) => line.startsWith("| "))

  return partNames.flatMap((name) => {
    const measured = figures.filter(({ part }) => part === name)
    return measured.length ? measured.map(rowOf) : old.filter((line) => line.startsWith(`| ${name} |`))
  })
}
