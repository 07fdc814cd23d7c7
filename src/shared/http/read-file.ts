import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"
import { takeUploadSlot, type UploadedFile } from "../attachments"
import { invalid, tooLarge, unsupportedType } from "../errors"

/** The side of the platform module that knows the shop's limits. */
type OptionSource = { getOptions(): { attachments: { maxBytes: number } } }

const platformModule = "after_sales_platform"

/** Boundaries and headers around the one file. */
const wrapping = 16 * 1024

/**
 * Reads a multipart body with exactly one part, the file `file`. Like every body it is read after the caller is
 * known. It is held in memory, never on disk, so that an upload that breaks off leaves nothing behind; how many are
 * held at once is bounded, and each is let go with its answer.
 *
 * @throws 400 for another form, 413 above the limit, 415 for another kind of body, 429 when too many come at once
 */
export async function readFile(req: MedusaRequest): Promise<{ file: UploadedFile }> {
  const { maxBytes } = req.scope.resolve<OptionSource>(platformModule).getOptions().attachments
  const [kind] = (req.headers["content-type"] ?? "").split(";")
  if (kind.trim().toLowerCase() !== "multipart/form-data") {
    unsupportedType(kind, "multipart/form-data")
  }
  if (Number(req.headers["content-length"] ?? 0) > maxBytes + wrapping) {
    tooLarge(maxBytes)
  }
  const release = takeUploadSlot()
  req.res?.once("close", release)
  const file = await parse(req, maxBytes)
  return file
    ? { file: { name: file.originalname, mime: file.mimetype, content: file.buffer } }
    : invalid("file", undefined, "one file in the part named file")
}

function parse(req: MedusaRequest, maxBytes: number): Promise<Express.Multer.File | undefined> {
  const upload = multer({
    storage: multer.memoryStorage(),
    defParamCharset: "utf8",
    limits: { fileSize: maxBytes, files: 1, fields: 0, parts: 1, headerPairs: 20, fieldNameSize: 100 },
  }).single("file")

  return new Promise((resolve, reject) => {
    upload(req, req.res as MedusaResponse, (error: unknown) => {
      if (error) {
        reject(refusalOf(error, maxBytes))
      } else {
        resolve(req.file as Express.Multer.File | undefined)
      }
    })
  })
}

/** Whatever the form was refused for, the client sent it. */
function refusalOf(error: unknown, maxBytes: number): unknown {
  const code = error instanceof multer.MulterError ? error.code : "MALFORMED"
  if (code === "LIMIT_FILE_SIZE") {
    try {
      return tooLarge(maxBytes)
    } catch (refusal) {
      return refusal
    }
  }
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The multipart body cannot be read (${code}); accepted: one file in the part named file, and nothing else`
  )
}
