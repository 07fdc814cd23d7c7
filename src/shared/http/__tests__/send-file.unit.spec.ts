import type { MedusaResponse } from "@medusajs/framework/http"
import { Writable } from "node:stream"
import { sendFile } from "../send-file"

/** A response that keeps what it is given. */
function response() {
  const chunks: Buffer[] = []
  const headers: Record<string, string> = {}
  const stream = new Writable({ write: (chunk, _encoding, done) => (chunks.push(Buffer.from(chunk)), done()) })
  const res = Object.assign(stream, {
    status: () => res,
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
  }) as unknown as MedusaResponse
  return { res, headers, text: () => Buffer.concat(chunks).toString() }
}

describe("a file that is sent", () => {
  it("is kept and never run, shared or remembered", async () => {
    const { res, headers, text } = response()
    await sendFile(
      { contentType: "application/pdf", description: "" },
      { filename: "a.pdf", content: Buffer.from("x") },
      res
    )

    expect(text()).toBe("x")
    expect(headers).toEqual({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="a.pdf"',
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    })
  })

  it("says itself what it is where a route has several kinds, and comes as it is read", async () => {
    const { res, headers, text } = response()
    async function* lines() {
      yield "one "
      yield Buffer.from("two")
    }
    const answer = { contentType: ["image/png", "video/mp4"], description: "" } as const
    await sendFile(answer, { filename: "film.mp4", contentType: "video/mp4", content: lines() }, res)

    expect(headers["content-type"]).toBe("video/mp4")
    expect(text()).toBe("one two")
  })

  it.each([
    ["perdita d'acqua.jpg", `attachment; filename="perdita_d_acqua.jpg"; filename*=UTF-8''perdita%20d%27acqua.jpg`],
    ['a"; x=".jpg', `attachment; filename="a___x__.jpg"; filename*=UTF-8''a%22%3B%20x%3D%22.jpg`],
    [
      "a\r\nSet-Cookie: x.jpg",
      `attachment; filename="a__Set-Cookie__x.jpg"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.jpg`,
    ],
  ])("E3: has a name that breaks out of nothing: %j", async (filename, disposition) => {
    const { res, headers } = response()
    await sendFile({ contentType: "image/jpeg", description: "" }, { filename, content: Buffer.from("") }, res)

    expect(headers["content-disposition"]).toBe(disposition)
  })
})
