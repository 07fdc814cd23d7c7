import type { z } from "@medusajs/framework/zod"

/**
 * Checks a data file that ships with the plugin. A wrong file stops the boot with one line that names the file, the
 * field and what is wrong with it.
 */
export function checkData<Schema extends z.ZodType>(schema: Schema, data: unknown, file: string): z.infer<Schema> {
  const result = schema.safeParse(data)
  if (result.success) {
    return result.data
  }
  const issue = result.error.issues[0]
  throw new Error(`after-sales: ${file}: ${issue.path.join(".") || "file"}: ${issue.message}`)
}
