type Size = { width: number; height: number }

/**
 * The width and height that a picture's own header tells, without decoding a pixel: the decoder would take the memory
 * for all of them first, and a picture of 50 KB can ask for gigabytes.
 *
 * @returns null when the header cannot be read
 */
export function pictureSize(bytes: Buffer, mime: string): Size | null {
  try {
    return mime === "image/png" ? ofPng(bytes) : mime === "image/jpeg" ? ofJpeg(bytes) : ofWebp(bytes)
  } catch {
    return null // A header that ends early.
  }
}

function ofPng(bytes: Buffer): Size | null {
  const isHeader = bytes.toString("latin1", 12, 16) === "IHDR"
  return isHeader ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null
}

/** Walks the segments to the frame header (SOF), which has four numbers that are no frame's. */
function ofJpeg(bytes: Buffer): Size | null {
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** The canvas of an extended file and its frames are told apart: the larger one counts. */
function ofWebp(bytes: Buffer): Size | null {
  const sizes: Size[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    sizes.push(chunkSize(bytes, bytes.toString("latin1", at, at + 4), at + 8))
    const length = bytes.readUInt32LE(at + 4)
    at += 8 + length + (length % 2)
  }
  const width = Math.max(0, ...sizes.map((size) => size.width))
  return width ? { width, height: Math.max(...sizes.map((size) => size.height)) } : null
}

/** Chunks that are no picture count nothing. */
function chunkSize(bytes: Buffer, kind: string, at: number): Size {
  switch (kind) {
    case "VP8X":
      return { width: bytes.readUIntLE(at + 4, 3) + 1, height: bytes.readUIntLE(at + 7, 3) + 1 }
    case "ANMF":
      return { width: bytes.readUIntLE(at + 6, 3) + 1, height: bytes.readUIntLE(at + 9, 3) + 1 }
    case "VP8 ":
      return { width: bytes.readUInt16LE(at + 6) & 0x3fff, height: bytes.readUInt16LE(at + 8) & 0x3fff }
    case "VP8L": {
      const bits = bytes.readUInt32LE(at + 1)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return { width: 0, height: 0 }
  }
}
