import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { spawnSync } from "node:child_process"
import ts from "typescript"
import { deferFolder } from "../defer-folder"
import { deferRequires } from "../defer-requires"

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021, esModuleInterop: true }
const compile = (code: string) => ts.transpileModule(code, { compilerOptions }).outputText
const defer = (code: string, names: string[] | null = []) =>
  deferRequires(compile(code), { canWait: (specifier) => !specifier.startsWith("@"), exportsOf: () => names })

/** Runs `main.ts` among other files, once as compiled and once deferred; answers what each printed, line by line. */
function runBoth(sources: Record<string, string>): { eager: string[]; deferred: string[] } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "after-sales-defer-"))
  const write = (name: string) => {
    for (const [file, code] of Object.entries(sources)) {
      const to = path.join(folder, name, file.replace(/\.ts$/, ".js"))
      mkdirSync(path.dirname(to), { recursive: true })
      writeFileSync(to, file.endsWith(".ts") ? compile(`console.log("load ${file}")\n${code}`) : code)
    }
  }
  const run = (name: string) => {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, name, "main.js")], { encoding: "utf8" })
    return (stdout + stderr).trim().split("\n")
  }
  try {
    write("eager")
    write("deferred")
    deferFolder(path.join(folder, "deferred"), [])
    return { eager: run("eager"), deferred: run("deferred") }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe("a compiled file whose imports wait", () => {
  it("asks for a module where something of it is used, and moves no line", () => {
    const code = 'import { add } from "./add"\nexport const sum = (n: number) => add(n, 1)'
    const deferred = defer(code)

    expect(deferred).toContain('const add_1 = () => (add_1$ ??= require("./add"));')
    expect(deferred).toContain("(0, (add_1()).add)(n, 1)")
    expect(deferred.split("\n").length).toBe(compile(code).split("\n").length)
  })

  it("knows a spread module from a field of the same name", () => {
    const deferred = defer('import { list } from "./x"\nexport const f = (o: any) => [...list, o.x_2.list]')

    expect(deferred).toContain("[...(x_1()).list, o.x_2.list]")
  })

  it("leaves alone what must not wait, and what is imported for what it does", () => {
    const code = 'import { Module } from "@medusajs/framework/utils"\nimport "./side-effect"\nModule.call(null)'

    expect(defer(code)).toBe(compile(code))
  })

  it("leaves alone a module that is used as a whole", () => {
    const code = 'import * as all from "./all"\nconsole.log(all)'

    expect(defer(code)).toBe(compile(code))
  })

  it("leaves alone a star whose names are not known", () => {
    const code = 'export * from "./elsewhere"'

    expect(defer(code, null)).toBe(compile(code))
  })

  it("does not take a longer name for a shorter one", () => {
    const code =
      'import { a } from "./x"\nimport { b } from "./x/x"\nexport const f = () => a + b + x_10.c\ndeclare const x_10: any'
    const deferred = defer(code)

    expect(deferred).toContain("(x_1()).a + (x_2()).b + x_10.c")
  })
})

describe("a folder of deferred files", () => {
  it("gives the same answers as before and loads nothing that isn't asked for", () => {
    const { eager, deferred } = runBoth({
      "main.ts": `
        import { used, Shape } from "./many"
        import settings from "./settings.json"
        import whole from "./default"
        import { never } from "./never"
        export const later = () => never()
        console.log(used(), new Shape(2).area(), settings.depth, whole)`,
      "many/index.ts": 'export * from "./used"\nexport * from "./shape"\nexport { other } from "./other"',
      "many/used.ts": 'export const used = () => "used"',
      "many/shape.ts": "export class Shape { constructor(readonly side: number) {} area() { return this.side ** 2 } }",
      "many/other.ts": "export const other = 1",
      "default.ts": 'export default "whole"',
      "never.ts": 'export const never = () => "never"',
      "settings.json": '{ "depth": 3 }',
    })

    expect(eager.at(-1)).toBe("used 4 3 whole")
    expect(deferred.at(-1)).toBe("used 4 3 whole")
    expect(eager).toEqual(expect.arrayContaining(["load never.ts", "load many/other.ts"]))
    expect(deferred).toEqual([
      "load main.ts",
      "load many/index.ts",
      "load many/used.ts",
      "load many/shape.ts",
      "load default.ts",
      "used 4 3 whole",
    ])
  })

  it("loads a module once, however often and from wherever it is asked for", () => {
    const { deferred } = runBoth({
      "main.ts": 'import { a } from "./a"\nimport { b } from "./b"\nconsole.log(a() + a() + b())',
      "a.ts": 'import { one } from "./one"\nexport const a = () => one',
      "b.ts": 'import { one } from "./one"\nexport const b = () => one',
      "one.ts": "export const one = 1",
    })

    expect(deferred).toEqual(["load main.ts", "load a.ts", "load one.ts", "load b.ts", "3"])
  })

  it("keeps a file's own name before the one that a star would bring", () => {
    const { eager, deferred } = runBoth({
      "main.ts": 'import { name, further } from "./both"\nconsole.log(name, further)',
      "both.ts": 'export * from "./star"\nexport const name = "own"',
      "star.ts": 'export const name = "star"\nexport const further = "more"',
    })

    expect(eager.at(-1)).toBe("own more")
    expect(deferred.at(-1)).toBe("own more")
  })

  it("passes on the names of a star behind a star", () => {
    const { deferred } = runBoth({
      "main.ts": 'import * as top from "./top"\nconsole.log(Object.keys(top).sort().join())',
      "top.ts": 'export * from "./middle"',
      "middle.ts": 'export * from "./bottom"\nexport const m = 1',
      "bottom.ts": "export const b = 2\nexport type T = string",
    })

    expect(deferred.at(-1)).toBe("b,m")
  })

  it("reads what a workflow is composed of before it is composed", () => {
    const { deferred } = runBoth({
      "main.ts": 'import { outer } from "./outer"\nconsole.log(outer())',
      "outer.ts": `
        import { createWorkflow } from "./sdk"
        import { inner } from "./inner"
        export const outer = createWorkflow(() => inner())`,
      "inner.ts": 'import { createWorkflow } from "./sdk"\nexport const inner = createWorkflow(() => "inner")',
      "sdk.ts": `
        let isComposing = false
        export const createWorkflow = (compose: () => string) => {
          if (isComposing) { throw new Error("composed in the middle of another") }
          isComposing = true
          const composed = compose()
          isComposing = false
          return () => composed
        }`,
    })

    expect(deferred.at(-1)).toBe("inner")
    expect(deferred.indexOf("load inner.ts")).toBeGreaterThan(deferred.indexOf("load outer.ts"))
  })

  it("says which file is missing when it is asked for", () => {
    const { deferred } = runBoth({ "main.ts": 'import { gone } from "./gone"\nconsole.log(gone)' })

    expect(deferred.join("\n")).toContain("Cannot find module './gone'")
  })
})
