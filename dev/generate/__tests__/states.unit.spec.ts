import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { caseTransitions } from "../../../src/modules/service-case/domain/case-machine"
import { machines } from "../machines"
import { statesDocument } from "../states"

const root = path.resolve(__dirname, "../../..")
const written = readFileSync(path.join(root, "docs/states.md"), "utf8")

describe("the document of states", () => {
  it("says what the tables say", () => {
    expect(written).toBe(statesDocument())
  })

  it("has each way that a case can go, as a row and as an arrow", () => {
    const rows = written.split("## Services")[0].split("\n")

    expect(caseTransitions.rows.length).toBeGreaterThan(15)
    for (const { from, action, to, by, when } of caseTransitions.rows) {
      const guarded = when ? `${action} (${when.name})` : action
      expect(rows).toContain(`| ${from} | ${guarded} | ${to} | ${by} |`)
      expect(rows).toContain(`  ${from} --> ${to}: ${guarded}`)
    }
  })

  it("forgets no table", () => {
    const modules = path.join(root, "src/modules")
    const found = readdirSync(modules, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .filter((file) => readFileSync(path.join(modules, file), "utf8").includes("= defineTransitions<"))
      .map((file) => `src/modules/${file.split(path.sep).join("/")}`)

    expect(machines.map(({ source }) => source).sort()).toEqual(found.sort())
  })

  it.each(machines.map(({ source }) => source))("leads to a file that is there: %s", (source) => {
    expect(existsSync(path.join(root, source))).toBe(true)
  })
})
