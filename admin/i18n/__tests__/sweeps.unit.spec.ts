import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import texts from ".."

const workflows = path.resolve(__dirname, "../../../src/workflows")

/** Every name under which something looks over the shop again and again. */
const names = readdirSync(workflows, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readFileSync(path.join(workflows, file), "utf8").matchAll(/SweepName = "(\w+)"/g)])
  .map(([, name]) => name)
  .sort()

describe("what the settings say of the shop's sweeps", () => {
  it.each(Object.entries(texts))("names each of them, and none that is gone: %s", (_, { afterSales }) => {
    expect(names.length).toBeGreaterThan(2)
    expect(Object.keys(afterSales.settings.sync.sweeps).sort()).toEqual(names)
  })
})
