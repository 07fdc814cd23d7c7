import { permissionTable } from "../../../src/shared/permissions/table"
import { sources } from "./sources"

const named = /(?:permission[=:]\s*\{?|can\(|limitOf\()\s*"([a-z-]+)\.([a-z_]+)"/g

describe("the permissions that the dashboard asks about", () => {
  const asked = sources.flatMap(({ file, text }) => [...text.matchAll(named)].map(([, ...pair]) => ({ file, pair })))

  it("are many", () => {
    expect(asked.length).toBeGreaterThan(25)
  })

  it("are all in the table", () => {
    const table: Record<string, object> = permissionTable
    const unknown = asked.filter(({ pair: [resource, operation] }) => !(operation in (table[resource] ?? {})))
    expect(unknown).toEqual([])
  })
})
