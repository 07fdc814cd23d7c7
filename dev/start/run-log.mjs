import { createWriteStream, mkdirSync } from "node:fs"
import path from "node:path"
import { folder } from "./folder.mjs"

/**
 * The output of one process: kept in a file whose folder starts with a dot, because a log inside the
 * watched project would make Medusa's development server restart for ever.
 */
export function runLog(name) {
  const logs = path.join(folder, "log")
  mkdirSync(logs, { recursive: true })
  const file = path.join(logs, `${name}.log`)
  const stream = createWriteStream(file)
  stream.on("error", () => undefined)
  const tail = []
  let isShown = false
  return {
    file,
    take(child) {
      for (const output of [child.stdout, child.stderr]) {
        output.on("data", (chunk) => {
          stream.write(chunk)
          tail.push(String(chunk))
          tail.splice(0, Math.max(0, tail.length - 200))
          if (isShown) {
            process.stdout.write(chunk)
          }
        })
      }
    },
    show() {
      isShown = true
    },
    reason: () => reasonIn(tail.join("")),
  }
}

/** The first line that says what went wrong, without colours. */
function reasonIn(text) {
  const lines = text
    .replace(/\u001b\[\d+m/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  const error = lines.find((line) => /ENOSPC|No space left/i.test(line)) ?? lines.find((line) => /error/i.test(line))
  return (error ?? lines.at(-1) ?? "it said nothing").replace(/^error:\s*/i, "")
}
