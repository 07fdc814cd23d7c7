import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../shared/errors"
import type { FileContent } from "../shared/http/send-file"

type Stored = { id: string; file_id: string; name: string; mime?: string }

/**
 * A file of the shop's private ones as a stream. It is opened before anything is answered, so that a lost file is
 * a 404.
 *
 * @param noun what the id is of, for the refusal
 */
export async function storedFile(
  scope: MedusaContainer,
  { id, file_id, name, mime }: Stored,
  noun = "attachment"
): Promise<FileContent> {
  const stream = await scope.resolve(Modules.FILE).getDownloadStream(file_id)
  const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  const first = await chunks.next().catch(() => null)

  return first ? { filename: name, contentType: mime, content: rest(first, chunks) } : notFound(noun, id)
}

async function* rest(first: IteratorResult<Uint8Array>, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = first; !chunk.done; chunk = await chunks.next()) {
    yield chunk.value
  }
}
