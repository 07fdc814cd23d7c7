import { existsSync, readFileSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { repository } from "../servers/workspace"
import { type Figure, isMet, written } from "./figures"
import { keptRows } from "./kept-rows"
import { partNames, readings } from "./part-names"

const page = path.join(repository, "docs/benchmark.md")

const targetOf = ({ target }: Figure) =>
  target.at === "none" ? "told only" : `at ${target.at} ${target.value}${target.unit}`
const verdicts = new Map([
  [true, { word: "pass ", cell: "met" }],
  [false, { word: "SHORT", cell: "**short**" }],
  [null, { word: "told ", cell: "" }],
])
const verdictOf = (figure: Figure) => verdicts.get(isMet(figure)) ?? { word: "", cell: "" }

export function print(figures: Figure[]): void {
  for (const figure of figures) {
    const value = written(figure.measured, figure.target.unit)
    console.log(
      `${verdictOf(figure).word} (${figure.part}) ${value.padStart(9)}  ${targetOf(figure)}: ${figure.what} (${figure.detail})`
    )
  }
}

/** In the order of the report, and within a part as they were measured. */
export function inOrder(figures: Figure[]): Figure[] {
  return partNames.flatMap((name) => figures.filter(({ part }) => part === name))
}

/** The page that people read, with the machine that it was measured on. What this run left out keeps its lines. */
export function writeReport(figures: Figure[], server: string): void {
  const [cpu] = os.cpus()
  const machine = `${os.cpus().length} cores (${cpu.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB memory`
  const { version: medusa } = require("@medusajs/medusa/package.json") as { version: string }
  const today = new Date().toISOString().slice(0, 10)
  const row = (figure: Figure) =>
    `| ${figure.part} | ${figure.what} | ${targetOf(figure)} | ${written(figure.measured, figure.target.unit)} | ${
      verdictOf(figure).cell
    } | ${figure.detail} | ${today} |`
  const rowsOf = keptRows(existsSync(page) ? readFileSync(page, "utf8") : "", inOrder(figures), row)

  writeFileSync(
    page,
    `# Benchmark

What the plugin costs a shop, as ratios against what it stands on, because ratios travel between machines and seconds don't. Both sides of a ratio are measured in the same run, in turns, and the medians are compared. Run it with \`npm run bench\`; \`npm run bench -- --help\` says how to run a part.

Measured last on ${today}: ${machine}, Node ${process.versions.node}, ${server}, Medusa ${medusa} in production mode with its in-memory event bus and workflow engine, everything on one machine. The day of each line stands at its end.

| | what | target | measured | | the two sides | day |
|---|---|---|---|---|---|---|
${rowsOf.join("\n")}

How to read it:

${partNames.map((name) => `- **${name}**: ${readings[name]}`).join("\n")}
`
  )
}
