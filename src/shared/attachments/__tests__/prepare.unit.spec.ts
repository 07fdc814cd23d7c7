import { createHash } from "node:crypto"
import { Transformer } from "@napi-rs/image"
import { type AttachmentMime, prepareFile } from ".."
import { camera, mp4, pdf, picture, pixelBomb, withExif } from "./pictures"

const prepare = (content: Buffer, mime = "application/octet-stream", name = "photo.jpg") =>
  prepareFile({ name, mime, content })
const refusal = (content: Buffer, mime?: string) =>
  prepare(content, mime).then(
    () => "taken",
    (error: { type: string; message: string }) => error
  )

describe("a file that somebody attaches", () => {
  it.each([
    ["jpeg", "image/jpeg"],
    ["png", "image/png"],
    ["webp", "image/webp"],
  ] as const)("is a %s whatever its name says, and keeps its size", async (kind, mime) => {
    const prepared = await prepare(await picture(kind), "image/jpeg", "receipt.pdf")

    expect(prepared).toMatchObject({ mime, width: 40, height: 20 })
    expect(prepared.name).toBe(`receipt.${prepared.extension}`)
  })

  it("T-144: loses place, camera and every other EXIF entry, and is turned as the camera was held", async () => {
    const photo = withExif(await picture("jpeg"))
    expect(photo.includes(camera)).toBe(true)
    const { exif } = await new Transformer(photo).metadata(true)
    expect(Object.keys(exif ?? {})).toEqual(expect.arrayContaining(["GPS latitude", "GPS longitude", "Model"]))

    const { content, width, height, sha256 } = await prepare(photo)
    const kept = await new Transformer(content).metadata(true)

    expect(kept.exif ?? {}).toEqual({})
    expect(content.includes(camera)).toBe(false)
    expect(content.includes("Exif")).toBe(false)
    expect([width, height]).toEqual([20, 40])
    expect(sha256).toBe(createHash("sha256").update(content).digest("hex"))
    const pixels = await new Transformer(content).rawPixels()
    const [red, , blue] = pixels
    expect(red).toBeGreaterThan(blue)
  })

  it("loses what stands behind its end", async () => {
    const hidden = Buffer.concat([await picture("png"), Buffer.from("SECRET BEHIND THE END")])

    expect((await prepare(hidden)).content.includes("SECRET")).toBe(false)
  })

  it.each([
    ["a PDF", pdf, "application/pdf"],
    ["a film", mp4, "video/mp4"],
  ] as const)("is kept byte for byte when it is %s", async (_what, content, mime) => {
    expect(await prepare(content, mime)).toMatchObject({ mime: mime as AttachmentMime, content, width: null })
  })

  it.each([
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["a page", Buffer.from("<!DOCTYPE html><html><body>hello</body></html>")],
    ["a page called a photo", Buffer.from("<html><script>alert(1)</script></html>")],
    ["a program", Buffer.from("MZ\x90\0\x03\0\0\0", "latin1")],
    ["an archive", Buffer.from("PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaa", "latin1")],
    ["a HEIC photo", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")],
    ["a QuickTime film", Buffer.from("\0\0\0\x14ftypqt  \0\0\0\0qt  ", "latin1")],
    ["words", Buffer.from("hello")],
  ])("D1: is refused when it is %s", async (_what, content) => {
    expect(await refusal(content, "image/jpeg")).toMatchObject({ type: "unsupported_media_type" })
  })

  it("D1: is refused when it is a picture and something that runs", async () => {
    const jpeg = await picture("jpeg")
    const comment = Buffer.concat([jpeg.subarray(0, 4), Buffer.from("/*"), jpeg.subarray(6)])
    for (const polyglot of [
      Buffer.concat([jpeg, Buffer.from("<ScRiPt>alert(1)</script>")]),
      Buffer.concat([jpeg, Buffer.from("<?php system($_GET[1]) ?>")]),
      Buffer.concat([await picture("png"), pdf]),
      comment,
      Buffer.concat([pdf, Buffer.from("<script>alert(1)</script>")]),
    ]) {
      expect(await refusal(polyglot)).toMatchObject({ type: "unsupported_media_type" })
    }
  })

  it("D2: is refused when it is a document that is called a picture, or a picture that is called a film", async () => {
    expect(await refusal(pdf, "image/png")).toMatchObject({ type: "unsupported_media_type" })
    expect(await refusal(await picture("png"), "video/mp4")).toMatchObject({ type: "unsupported_media_type" })
  })

  it("is taken when it is another kind of picture than it is called", async () => {
    expect((await prepare(await picture("webp"), "image/jpg")).mime).toBe("image/webp")
  })

  it("D3: is refused when it is empty", async () => {
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ type: "invalid_data" })
  })

  it("is refused when it is damaged, cut off or without size", async () => {
    const jpeg = await picture("jpeg", 400, 400)
    const noHeight = Buffer.from(pixelBomb(100, 0))
    for (const broken of [jpeg.subarray(0, 30), Buffer.concat([jpeg.subarray(0, 200), Buffer.alloc(50)]), noHeight]) {
      expect(await refusal(broken)).toMatchObject({ type: "invalid_data" })
    }
  })

  it("is refused before it is decoded when it asks for too many pixels", async () => {
    const before = process.memoryUsage().rss
    const bomb = pixelBomb(60_000, 60_000)

    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toMatchObject({
      type: "invalid_data",
      message: expect.stringContaining("million pixels"),
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})
