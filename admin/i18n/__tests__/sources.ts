import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const admin = path.resolve(__dirname, "../..")

export type Source = { file: string; text: string }

/** Every source of the dashboard's side, without its tests. */
export const sources: Source[] = readdirSync(admin, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__") && !file.endsWith(".d.ts"))
  .map((file) => ({ file, text: readFileSync(path.join(admin, file), "utf8") }))

/** Keys of a language with their texts: `{ "units.title": "Units" }`. */
export function flatten(texts: object, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`))
    )
  )
}

/** `months_one` and `months_other` are one key to those who ask; so are the texts of a context. */
export const askedAs = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "")
