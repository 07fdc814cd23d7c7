import { readdirSync } from "node:fs"
import path from "node:path"
import { ownPrefixes } from "../../shared/http/own-paths"
import { isFile } from "../../shared/http/route-definition"
import { permissionTable } from "../../shared/permissions"
import { routeTable } from "../route-table"

const root = path.join(__dirname, "..")

/** Method and path of every handler that Medusa would find, with the row that it is served by. */
function handlers() {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const place = `/${path.dirname(file).replace(/\[(\w+)\]/g, ":$1")}`
      const exported = jest.requireActual<Record<string, { route?: unknown }>>(path.join(root, file))
      return Object.entries(exported).map(([method, handler]) => ({ method, place, route: handler.route }))
    })
}

describe("the table of routes", () => {
  const found = handlers()

  it("has a row for every handler, and every handler is served by the row of its own method and path", () => {
    const misplaced = found.filter(
      ({ method, place, route }) =>
        !routeTable.some((row) => row === route && row.method === method && row.path === place)
    )

    expect(found.length).toBeGreaterThan(50)
    expect(misplaced).toEqual([])
  })

  it("has a handler for every row", () => {
    const unserved = routeTable.filter((row) => !found.some(({ route }) => route === row)).map(({ id }) => id)

    expect(unserved).toEqual([])
  })

  it("has no row outside our own paths", () => {
    const outside = routeTable.filter((row) => !ownPrefixes.some((prefix) => row.path.startsWith(`${prefix}/`)))

    expect(outside).toEqual([])
    expect(ownPrefixes.filter((prefix) => !routeTable.some((row) => row.path.startsWith(prefix)))).toEqual([])
  })

  it("names each row once", () => {
    const ids = routeTable.map(({ id }) => id)
    const places = routeTable.map(({ method, path: place }) => `${method} ${place}`)

    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(places).size).toBe(places.length)
  })

  it.each(routeTable.map((row) => [row.id, row] as const))(
    "%s says who may call it",
    (_id, { access, path: place }) => {
      if (place.startsWith("/admin/")) {
        expect(access.actor).toBe("user")
      }
      if (access.actor === "user") {
        const { resource, operation } = access.permission
        expect(Object.keys(permissionTable[resource])).toContain(operation)
      }
      if (access.actor === "customer") {
        expect(access.owner).toBeTruthy()
      }
    }
  )

  it.each(routeTable.map((row) => [row.id, row] as const))(
    "%s names its answer and reads no unknown key",
    (_id, row) => {
      if (!isFile(row.response)) {
        expect(row.response.meta()?.id).toBeTruthy()
      }
      for (const schema of [row.params, row.query, row.body]) {
        expect(schema?.safeParse({ [`unknown_${row.id}`]: 1 }).success ?? false).toBe(false)
      }
      expect(Object.keys(row.params?.shape ?? {})).toEqual([...row.path.matchAll(/:(\w+)/g)].map(([, name]) => name))
    }
  )
})
