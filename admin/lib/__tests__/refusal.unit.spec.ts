import { FetchError } from "@medusajs/js-sdk"
import { Refusal } from "../refusal"

describe("a refusal", () => {
  it("keeps the code by which its words are found, and is what the dashboard knows as one", async () => {
    const body = { type: "conflict", code: "serial_taken", message: "Taken" }
    const refusal = await Refusal.of(new Response(JSON.stringify(body), { status: 409, statusText: "Conflict" }))
    expect(refusal).toBeInstanceOf(FetchError)
    expect(refusal).toMatchObject({ ...body, status: 409 })
  })

  it("is one too when what answers isn't our server", async () => {
    const refusal = await Refusal.of(new Response("<html>", { status: 502, statusText: "Bad Gateway" }))
    expect(refusal).toMatchObject({ message: "Bad Gateway", status: 502 })
    expect(refusal.code).toBeUndefined()
  })
})
