import { Transformer } from "@napi-rs/image"
import type { Actor } from "../../../src/shared/actor"
import type { Asker } from "../../../src/shared/asker"
import { prepareFile } from "../../../src/shared/attachments"
import { toCaseFile } from "../../../src/workflows/service-case/case-file"
import { uploadCaseAttachmentWorkflow } from "../../../src/workflows/service-case/workflows/upload-case-attachment"
import type { Shop } from "../context"

const [width, height] = [320, 240]
let taken = 0

/** A blurred picture with a stain, another one each time. Answers its id. */
export async function takePhoto(shop: Shop, by: { actor: Actor; asker: Asker | null }): Promise<string> {
  const content = await stain(taken++)
  const { result } = await uploadCaseAttachmentWorkflow(shop.container).run({
    input: { file: toCaseFile(await prepareFile({ name: `foto-${taken}.jpg`, mime: "image/jpeg", content })), ...by },
  })
  return result.id
}

function stain(which: number): Promise<Buffer> {
  const [x, y] = [90 + ((which * 37) % 140), 70 + ((which * 23) % 100)]
  const pixels = new Uint8Array(width * height * 4)
  for (let index = 0; index < width * height; index++) {
    const near = Math.max(0, 1 - Math.hypot((index % width) - x, Math.floor(index / width) - y) / 60)
    const grey = 205 - ((index % width) / width) * 40
    pixels.set([grey - near * 90, grey - near * 60, grey - near * 20 + which * 3, 255], index * 4)
  }
  return Transformer.fromRgbaPixels(pixels, width, height).jpeg(85)
}
