import { pictureSize } from "../picture-size"
import { picture, withExif } from "./pictures"

describe("the size that a picture's header tells", () => {
  it.each(["jpeg", "png", "webp"] as const)("is that of a %s", async (kind) => {
    expect(pictureSize(await picture(kind, 123, 45), `image/${kind}`)).toEqual({ width: 123, height: 45 })
  })

  it("is found behind what a camera writes", async () => {
    expect(pictureSize(withExif(await picture("jpeg")), "image/jpeg")).toEqual({ width: 40, height: 20 })
  })

  it("is the larger one where the canvas and a frame of a WebP differ", () => {
    const chunk = (name: string, data: Buffer) => {
      const head = Buffer.alloc(8)
      head.write(name, "latin1")
      head.writeUInt32LE(data.length, 4)
      return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
    }
    const canvas = Buffer.alloc(10)
    canvas.writeUIntLE(9, 4, 3)
    canvas.writeUIntLE(9, 7, 3)
    const frame = Buffer.alloc(16)
    frame.writeUIntLE(29_999, 6, 3)
    frame.writeUIntLE(4, 9, 3)
    const file = Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBP", "latin1"), chunk("VP8X", canvas), chunk("ANMF", frame)])

    expect(pictureSize(file, "image/webp")).toEqual({ width: 30_000, height: 10 })
  })

  it.each(["image/jpeg", "image/png", "image/webp"])("is unknown for an %s that ends early", (mime) => {
    for (let length = 0; length < 40; length++) {
      const bytes = Buffer.alloc(length, mime === "image/jpeg" ? 0xff : 0)
      expect(() => pictureSize(bytes, mime)).not.toThrow()
    }
  })
})
