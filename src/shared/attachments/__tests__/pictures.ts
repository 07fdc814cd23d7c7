import { deflateSync } from "node:zlib"
import { Transformer } from "@napi-rs/image"

type Kind = "jpeg" | "png" | "webp"

/** A small picture, red on its left and blue on its right half. */
export async function picture(kind: Kind, width = 40, height = 20): Promise<Buffer> {
  const pixels = new Uint8Array(width * height * 4)
  for (let index = 0; index < width * height; index++) {
    const isLeft = index % width < width / 2
    pixels.set(isLeft ? [230, 20, 20, 255] : [20, 20, 230, 255], index * 4)
  }
  const made = Transformer.fromRgbaPixels(pixels, width, height)
  return kind === "jpeg" ? made.jpeg(95) : kind === "png" ? made.png() : made.webp(95)
}

/** The camera's name and place that `withExif` writes, as they can be found in the bytes. */
export const camera = "CAMERA-OF-ANNA"

/**
 * A JPEG as a telephone makes it: an EXIF block with orientation 6 (held upright: turn it to the right), the camera's
 * name, and the place of the shot, 45°28' north and 9°11' east.
 */
export function withExif(jpeg: Buffer): Buffer {
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff()])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

/** Little-endian TIFF: first directory at 8, GPS directory and long values behind it. */
function tiff(): Buffer {
  const first = 8
  const gps = first + 2 + 3 * 12 + 4
  const values = gps + 2 + 4 * 12 + 4
  const name = Buffer.from(`${camera}\0`, "latin1")
  const degrees = (parts: number[]) => Buffer.concat(parts.flatMap((part) => [long(part), long(1)]))
  const latitude = values + name.length
  return Buffer.concat([
    Buffer.from("II*\0", "latin1"),
    long(first),
    short(3),
    entry(0x0112, 3, 1, 6),
    entry(0x0110, 2, name.length, values),
    entry(0x8825, 4, 1, gps),
    long(0),
    short(4),
    entry(0x0001, 2, 2, 0x4e), // N
    entry(0x0002, 5, 3, latitude),
    entry(0x0003, 2, 2, 0x45), // E
    entry(0x0004, 5, 3, latitude + 24),
    long(0),
    name,
    degrees([45, 28, 0]),
    degrees([9, 11, 0]),
  ])
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  return Buffer.concat([short(tag), short(type), long(count), long(value)])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** A PNG of some kilobytes that asks for `width` × `height` pixels of memory. */
export function pixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * Math.min(height, 1_000)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, body, checksum(body)])
}

function checksum(bytes: Buffer): Buffer {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
    }
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return sum
}

export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "latin1")

/** A film's first box, and some bytes that nobody looks at. */
export const mp4 = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from("ftypisom\0\0\x02\0isommp42", "latin1"),
  Buffer.alloc(200),
])
