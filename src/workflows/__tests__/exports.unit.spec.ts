import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import * as events from "../events"

const root = path.resolve(__dirname, "..")
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)(workflows|steps)\/[^/]+\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ""))
const read = (file: string) => readFileSync(path.join(root, `${file}.ts`), "utf8")
const index = read("index")

describe("what shops may run, extend and build on", () => {
  it("is every workflow and every step that there is", () => {
    expect(files.length).toBeGreaterThan(180)
    expect(files.filter((file) => !index.includes(`"./${file}"`))).toEqual([])
  })

  it("carries one name each, with our prefix, so that no workflow of a shop's own is met", () => {
    const ids = files.flatMap((file) =>
      [...read(file).matchAll(/export const \w+Id = "([^"]+)"/g)].map(([, id]) => `${path.dirname(file)} ${id}`)
    )
    const kinds = ids.map((id) => id.replace(/^.*(workflows|steps) /, "$1 "))

    expect(kinds.filter((id) => !/^(workflows|steps) after-sales-[a-z-]+$/.test(id))).toEqual([])
    expect(kinds.filter((id, at) => kinds.indexOf(id) !== at)).toEqual([])
  })

  it("has hooks named by what happened, no two workflows' alike but for `validate`", () => {
    const hooks = files
      .flatMap((file) => [...read(file).matchAll(/createHook\("(\w+)"/g)].map(([, name]) => name))
      .filter((name) => name !== "validate")

    expect(hooks.filter((name, at) => hooks.indexOf(name) !== at)).toEqual([])
    expect(hooks.length).toBeGreaterThan(85)
  })
})

describe("what is told", () => {
  const names = Object.values(events).flatMap((group) => Object.values(group) as string[])

  it("is named after_sales.<noun>.<past>, each once", () => {
    expect(names.filter((name) => !/^after_sales\.[a-z_]+\.[a-z_]+$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it("is emitted somewhere, each of them", () => {
    const code = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__") && file !== "events.ts")
      .map((file) => readFileSync(path.join(root, file), "utf8"))
      .join("\n")
    const constants = Object.entries(events).flatMap(([group, members]) =>
      Object.keys(members).map((member) => `${group}.${member}`)
    )

    expect(constants.filter((constant) => !code.includes(constant))).toEqual([])
  })

  it("is what the subscribers listen to, as far as they listen to us", () => {
    const folder = path.resolve(root, "../subscribers")
    const heard = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), "utf8").matchAll(/"(after_sales\.[a-z_.]+)"/g)].map(([, name]) => name)
    )

    expect(heard.length).toBeGreaterThan(15)
    expect(heard.filter((name) => !names.includes(name))).toEqual([])
  })
})
