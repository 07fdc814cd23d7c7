import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import path from "node:path"
import { freePort } from "../postgres/free-port.mjs"
import { folder } from "./folder.mjs"

/** Where the local store's mails lie: see `dev/outbox`. */
export const mailFolder = path.join(folder, "mail")

const shown = 200
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escaped = (text) => String(text ?? "").replace(/[&<>"']/g, (letter) => entities[letter])

/** A page with everything that the store has mailed, for this computer alone. Answers its address. */
export async function showMails(from = mailFolder) {
  const server = createServer((req, res) => {
    res.setHeader("Content-Type", "text/html; charset=utf-8")
    res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'")
    res.setHeader("Referrer-Policy", "no-referrer")
    res.end(page(mails(from)))
  })
  const port = await freePort()
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve))
  server.unref()
  return { address: `http://localhost:${port}`, close: () => server.close() }
}

/** The newest ones first. A file that is just being written is left for the next look. */
function mails(from) {
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith(".json")) : []
  return names
    .sort()
    .reverse()
    .slice(0, shown)
    .flatMap((name) => {
      try {
        return [JSON.parse(readFileSync(path.join(from, name), "utf8"))]
      } catch {
        return []
      }
    })
}

function page(found) {
  const items = found.map(
    ({ at, to, subject, text, template }) => `<article><h2>${escaped(subject)}</h2>
<p><b>${escaped(to)}</b> · ${escaped(at)} · ${escaped(template)}</p><pre>${withLinks(text)}</pre></article>`
  )
  return `<!doctype html><html lang="en"><head><title>Mails of the local store</title><meta http-equiv="refresh" content="10"><style>
body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #ccc;padding:.5rem 0}
h2{font-size:1.1rem;margin:.5rem 0}p{color:#555;margin:0}pre{white-space:pre-wrap;font:inherit}</style></head>
<body><main><h1>Mails of the local store</h1>${items.join("") || "<p>None yet.</p>"}</main></body></html>`
}

function withLinks(text) {
  return escaped(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
}
