import { z } from "@medusajs/framework/zod"
import type { UploadedFile } from "../../attachments"

/** The body of a route with `bodyRule: { form: "file" }`: a form with one file, which `serve` reads and checks itself. */
export const fileBody = z.strictObject({
  file: z
    .custom<UploadedFile>()
    .meta({ openapi: { type: "string", format: "binary", description: "JPEG, PNG, WebP, PDF or MP4" } }),
})
