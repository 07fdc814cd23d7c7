import { writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { repository } from "../servers/workspace"
import { type Figure, isMet, written } from "./figures"

const targetOf = ({ target }: Figure) => `at ${target.at} ${target.value}${target.unit}`

export function print(figures: Figure[]): void {
  for (const figure of figures) {
    const verdict = isMet(figure) ? "pass " : "SHORT"
    const value = written(figure.measured, figure.target.unit)
    console.log(
      `${verdict} (${figure.part}) ${value.padStart(9)}  ${targetOf(figure)}: ${figure.what} (${figure.detail})`
    )
  }
}

/** The page that people read, with the machine that it was measured on. */
export function writeReport(figures: Figure[], server: string): void {
  const [cpu] = os.cpus()
  const machine = `${os.cpus().length} cores (${cpu.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GB memory`
  const { version: medusa } = require("@medusajs/medusa/package.json") as { version: string }
  const row = (figure: Figure) =>
    `| ${figure.part} | ${figure.what} | ${targetOf(figure)} | ${written(figure.measured, figure.target.unit)} | ${
      isMet(figure) ? "met" : "**short**"
    } | ${figure.detail} |`

  writeFileSync(
    path.join(repository, "docs/benchmark.md"),
    `# Benchmark

What the plugin costs a shop, as ratios against what it stands on, because ratios travel between machines and seconds don't. Both sides of a ratio are measured in the same run, in turns, and the medians are compared. Run it with \`npm run bench\`; \`npm run bench -- --quick\` only shows that everything runs, \`-- --write\` writes this page.

Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node}, ${server}, Medusa ${medusa} in production mode with its in-memory event bus and workflow engine, everything on one machine.

| | what | target | measured | | the two sides |
|---|---|---|---|---|---|
${figures.map(row).join("\n")}

How to read it:

- **a**: "bare" is a route of the store that signs the customer in and runs the very statement that our list runs, and nothing else. Medusa's check of the publishable key is on both sides and is most of the time of both.
- **b**: the cart is completed over HTTP by one client; all subscribers have finished before the next cart. Units and warranties are made after the answer has gone out; the second figure is the time from the event \`order.placed\` to the last of them.
- **c**: the service's call in the process, without HTTP, which would hide a difference. Half-way down is reached by \`next_cursor\`.
- **d**: the import is the job that the dashboard starts, from the CSV file to units, warranties and both histories. COPY writes the same rows into the same empty tables, with all their indexes.
- **e**: \`medusa start\` from the command to the first answer of \`/health\`, dashboard off.
`
  )
}
