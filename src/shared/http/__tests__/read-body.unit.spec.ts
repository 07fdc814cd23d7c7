import { Readable } from "node:stream"
import type { MedusaRequest } from "@medusajs/framework/http"
import { jsonBytes, readBody } from "../read-body"

function requestWith(chunks: (string | Buffer)[], headers: Record<string, string> = {}): MedusaRequest {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
  const all = { "content-type": "application/json", "transfer-encoding": "chunked", ...headers }
  return Object.assign(stream, { headers: all }) as unknown as MedusaRequest
}

describe("a request's body", () => {
  it("is JSON, whatever pieces it comes in", async () => {
    await expect(readBody(requestWith(['{"name":"caff', Buffer.from([0xc3]), Buffer.from([0xa8]), '"}']))).resolves.toEqual({
      name: "caffè",
    })
  })

  it("may be missing", async () => {
    await expect(readBody(requestWith([""]))).resolves.toBeUndefined()
    const none = Object.assign(Readable.from([]), { headers: {} }) as unknown as MedusaRequest
    await expect(readBody(none)).resolves.toBeUndefined()
  })

  it.each(['{"a":', "{}}", "NaN", "undefined"])("is refused when it is %s", async (text) => {
    await expect(readBody(requestWith([text]))).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("is refused when it isn't UTF-8", async () => {
    await expect(readBody(requestWith([Buffer.from([0xff])]))).rejects.toMatchObject({ type: "invalid_data" })
  })

  it.each(["text/plain", "application/xml", "multipart/form-data; boundary=x", "", "text/csv"])(
    "is refused unread when it is %s",
    async (type) => {
      await expect(readBody(requestWith(["{}"], { "content-type": type }))).rejects.toMatchObject({
        type: "unsupported_media_type",
      })
    }
  )

  it("is not unpacked", async () => {
    await expect(readBody(requestWith(["x"], { "content-encoding": "gzip" }))).rejects.toMatchObject({
      type: "unsupported_media_type",
    })
  })

  it("is refused unread when it says that it is too long, and as soon as it is", async () => {
    const announced = requestWith(["{}"], { "content-length": String(jsonBytes + 1) })
    await expect(readBody(announced)).rejects.toMatchObject({ type: "too_large" })
    let sent = 0
    const endless = Readable.from(
      (function* () {
        for (; sent < 1_000; sent++) {
          yield Buffer.alloc(10_000, "x")
        }
      })()
    )
    const request = Object.assign(endless, { headers: { "content-type": "application/json", "transfer-encoding": "chunked" } })
    await expect(readBody(request as unknown as MedusaRequest)).rejects.toMatchObject({ type: "too_large" })
    expect(sent).toBeLessThan(100)
    expect(endless.destroyed).toBe(false)
  })

  it("is refused when the client goes away in its middle", async () => {
    const cut = new Readable({
      read() {
        this.push("{")
        this.destroy(new Error("aborted"))
      },
    })
    const request = Object.assign(cut, { headers: { "content-type": "application/json", "transfer-encoding": "chunked" } })
    await expect(readBody(request as unknown as MedusaRequest)).rejects.toMatchObject({ type: "invalid_data" })
  })

  it("is CSV or JSON where a route reads files, up to its own size", async () => {
    const csv = { "content-type": "text/csv; charset=utf-8" }
    await expect(readBody(requestWith(["a,b\n1,2"], csv), 1_000)).resolves.toEqual({ csv: "a,b\n1,2" })
    await expect(readBody(requestWith(['{"csv":"a"}']), 1_000)).resolves.toEqual({ csv: "a" })
    await expect(readBody(requestWith(["x".repeat(1_001)], csv), 1_000)).rejects.toMatchObject({ type: "too_large" })
  })

  it("is taken as it is when somebody has read it before", async () => {
    const request = Object.assign(Readable.from([]), { headers: {}, body: { a: 1 } }) as unknown as MedusaRequest
    await expect(readBody(request)).resolves.toEqual({ a: 1 })
  })
})
