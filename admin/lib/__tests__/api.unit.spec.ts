/** @jest-environment ./dev/tests/browser.cjs */
import { fakeServer, Refused } from "../../__tests__/harness/fake-server"
import { api } from "../api"
import { Refusal } from "../refusal"

const units = "GET /admin/after-sales/units"
const one = { units: [], count: 0, limit: 20, offset: 0 }

describe("what the dashboard asks of the server", () => {
  it("asks with what was given and leaves out what was not", async () => {
    const server = fakeServer({ [units]: one })
    await api.units.list({ q: "lario & duo", order: undefined, limit: 5 })

    expect([...server.sent(units)[0].query]).toEqual(
      expect.arrayContaining([
        ["q", "lario & duo"],
        ["limit", "5"],
      ])
    )
    expect(server.sent(units)[0].query.has("order")).toBe(false)
  })

  it("keeps an id to its part of the path, whatever is in it", async () => {
    const server = fakeServer({})
    await api.units.retrieve("a/../b?c").catch(() => undefined)

    expect(server.sent()[0].path).toBe("/admin/after-sales/units/a%2F..%2Fb%3Fc")
  })

  it("sends a body as JSON, with the session's cookie", async () => {
    fakeServer({ "POST /admin/after-sales/units/u1/serial": { unit: {} } })
    const asked = jest.spyOn(globalThis, "fetch")
    await api.units.setSerial("u1", { serial_number: "S" })

    const [, init] = asked.mock.calls[0]
    expect(init?.body).toBe('{"serial_number":"S"}')
    expect(init?.credentials).toBe("include")
    expect(new Headers(init?.headers).get("content-type")).toBe("application/json")
  })

  it("keeps the code, the type and the words of a refusal", async () => {
    const refusal = { type: "conflict", code: "serial_taken", message: "taken" }
    fakeServer({ "POST /admin/after-sales/units/u1/serial": new Refused(409, refusal) })
    const error = await api.units.setSerial("u1", { serial_number: "S" }).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ status: 409, ...refusal })
  })

  it("has words for a refusal that is no JSON", async () => {
    globalThis.fetch = async () => new Response("<html>", { status: 502, statusText: "Bad Gateway" })

    await expect(api.units.list({})).rejects.toMatchObject({ status: 502, message: "Bad Gateway", code: undefined })
  })

  it("gives a file of JSON as it comes too", async () => {
    fakeServer({ "GET /admin/after-sales/privacy-requests/r1/file": '{"cases": []}' })
    const file = await api.privacyRequests.file("r1")

    expect(await file.text()).toBe('{"cases": []}')
  })

  it("gives a file as it comes", async () => {
    fakeServer({ "GET /admin/after-sales/units/export": "id,status\nu1,delivered\n" })
    const file = await api.units.export({})

    expect(await file.text()).toBe("id,status\nu1,delivered\n")
  })
})
