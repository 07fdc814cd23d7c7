import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { spawnSync } from "node:child_process"
import ts from "typescript"
import { packFolder } from "../pack-folder"

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021, esModuleInterop: true }
const compile = (code: string) => ts.transpileModule(code, { compilerOptions }).outputText

/** A plugin of a few lines, each file of which says when it is run. */
const plugin = {
  "api/store/cases/route.ts": 'import { open } from "../../../workflows/open"\nexport const GET = () => open()',
  "api/middlewares.ts": "export default { routes: [] }",
  "api/answers.ts": 'export const answers = ["Größe", /^[ßé]+$/u.test("éß"), `${1}😀`, /😀/u.test("😀")]',
  "jobs/sweep.ts": 'import { open } from "../workflows/open"\nexport default () => open()',
  "links/case-unit.ts": 'import cases from "../modules/cases"\nexport default cases.name',
  "modules/cases/index.ts": 'import { Case } from "./models/case"\nexport default { name: "cases", of: () => Case }',
  "modules/cases/models/case.ts": 'import { Step } from "./step"\nexport const Case = { steps: () => Step }',
  "modules/cases/models/step.ts": 'export const Step = "step"',
  "modules/cases/models/outbox.ts": 'export const Outbox = "outbox"',
  "modules/cases/migrations/Migration1.ts": 'import { table } from "../table"\nexport const up = table',
  "modules/cases/table.ts": 'export const table = "after_sales_case"',
  "workflows/index.ts": 'export * from "./open"\nexport * from "./close"',
  "workflows/open.ts": 'import { law } from "../shared/law"\nexport const open = () => law.months',
  "workflows/close.ts": 'export const close = () => "closed"',
  "client/index.ts": 'import { routes } from "../shared/routes"\nexport const client = routes',
  "shared/routes.ts": 'export const routes = ["/store/cases"]',
  "shared/law.ts": 'import rule from "./rule.json"\nexport const law = rule',
  "shared/rule.json": '{ "months": 24 }',
}

describe("a packed build", () => {
  let folder: string
  let packed: number
  const at = (file: string) => path.join(folder, file)

  /** Runs a line in a process of its own, in the folder; answers what was printed. */
  const run = (code: string, ...flags: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, "-e", code], { cwd: folder, encoding: "utf8" })
    return (stdout + stderr).trim().split("\n")
  }

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "after-sales-pack-"))
    for (const [file, code] of Object.entries(plugin)) {
      const to = at(file.replace(/\.ts$/, ".js"))
      mkdirSync(path.dirname(to), { recursive: true })
      writeFileSync(to, file.endsWith(".ts") ? compile(`console.log("run ${file}")\n${code}`) : code)
    }
    packed = packFolder(folder, [])
    symlinkSync(path.resolve(__dirname, "../../../node_modules"), at("node_modules"))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("counts its files, and leaves those that the server alone needs nowhere else", () => {
    expect(packed).toBe(15)
    const gone = [
      "api/answers.js",
      "workflows/open.js",
      "workflows/close.js",
      "shared/law.js",
      "modules/cases/models/case.js",
    ]
    expect(gone.filter((file) => existsSync(at(file)))).toEqual([])
  })

  it("leaves a line wherever Medusa looks for a file, which runs what it needs and no more", () => {
    expect(run('console.log(Object.keys(require("./api/store/cases/route.js")).join())')).toEqual([
      "run api/store/cases/route.ts",
      "GET",
    ])
    expect(run('console.log(require("./api/store/cases/route.js").GET())')).toEqual([
      "run api/store/cases/route.ts",
      "run workflows/open.ts",
      "run shared/law.ts",
      "24",
    ])
    expect(run('console.log(require("./jobs/sweep.js").default())').at(-1)).toBe("24")
    expect(run('console.log(require("./api/middlewares.js").default)').at(-1)).toBe("{ routes: [] }")
  })

  it("keeps letters of all languages, in texts and in patterns, though Node reads nothing but ASCII", () => {
    expect(run('console.log(JSON.stringify(require("./bundle.js")("api/answers.js").answers))').at(-1)).toBe(
      '["Größe",true,"1😀",true]'
    )
    expect(readFileSync(at("bundle.js"), "utf8")).not.toMatch(/[^\x00-\x7f]/)
  })

  it("runs a file once, from wherever it is asked for", () => {
    const code = 'require("./links/case-unit.js"); console.log(require("./modules/cases").default.of().steps())'

    expect(run(code)).toEqual([
      "run links/case-unit.ts",
      "run modules/cases/index.ts",
      "run modules/cases/models/case.ts",
      "run modules/cases/models/step.ts",
      "step",
    ])
  })

  it("shows Medusa a module's models in one file, and the same ones that the module uses", () => {
    const code = `const { Case, Step } = require("./modules/cases/models/all.js")
      console.log(Step, Case === require("./modules/cases").default.of())`

    expect(run(code).at(-1)).toBe("step true")
  })

  it("keeps tables to itself that a module does not hand to Medusa, for which migrations alone need a model", () => {
    const code = 'console.log(Object.keys(require("./modules/cases/models/all.js")).join())'

    expect(run(code).at(-1)).toBe("Case,Step")
    expect(existsSync(at("modules/cases/models/outbox.js"))).toBe(false)
  })

  it("leaves migrations and what browsers import as they are, with what these need", () => {
    expect(readFileSync(at("client/index.js"), "utf8")).toContain('require("../shared/routes")')
    expect(run('console.log(require("./client").client)').at(-1)).toBe("[ '/store/cases' ]")
    expect(run('console.log(require("./modules/cases/migrations/Migration1.js").up)').at(-1)).toBe("after_sales_case")
  })

  it("gives its workflows to modules of both kinds by their names", () => {
    const code = 'import { open } from "./workflows/index.js"; console.log(open())'

    expect(run(code, "--input-type=module").at(-1)).toBe("24")
    expect(run('console.log(require("./workflows").close())')).toEqual([
      "run workflows/index.ts",
      "run workflows/close.ts",
      "closed",
    ])
  })

  it("sets aside what is being composed while a workflow is read, and brings it back", () => {
    const code = `const key = require("@medusajs/framework/utils").OrchestrationUtils.SymbolMedusaWorkflowComposerContext
      global[key] = "outer"
      console.log(require("./workflows").close(), global[key])`

    expect(run(code).at(-1)).toBe("closed outer")
  })

  it("registers the workflows that nobody asked for when there is time, and keeps no process for it", () => {
    const seen: string[] = []
    const log = jest.spyOn(console, "log").mockImplementation((line: string) => void seen.push(line))
    jest.useFakeTimers()
    try {
      createRequire(at("x.js"))("./workflows")
      expect(seen).toEqual(["run workflows/index.ts"])
      jest.advanceTimersByTime(60_000)
    } finally {
      jest.useRealTimers()
      log.mockRestore()
    }
    expect(seen.sort()).toEqual(["run workflows/close.ts", "run workflows/index.ts", "run workflows/open.ts"])
    expect(run('require("./workflows"); console.log("end")')).toEqual(["run workflows/index.ts", "end"])
  })
})
