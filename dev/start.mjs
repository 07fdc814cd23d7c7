import path from "node:path"
import { buildDashboard } from "./start/dashboard.mjs"
import { openDatabase } from "./start/database.mjs"
import { inOneLine } from "./start/in-one-line.mjs"
import { mailFolder, showMails } from "./start/mail-page.mjs"
import { medusa } from "./start/medusa.mjs"
import { layOutPictures } from "./start/pictures.mjs"
import { place } from "./start/place.mjs"
import { portToUse, refuseFullDisk } from "./start/preconditions.mjs"
import { seededState } from "./start/seeded-state.mjs"
import { serve } from "./start/serve.mjs"
import { printTable } from "./start/table.mjs"

/**
 * npm start: a store with the plugin, its dashboard and three years of orders, from nothing.
 * Everything it makes stays in `.local/`; delete it to start afresh.
 * DATABASE_URL uses a database of yours, PORT another port than 9000, `--data <folder>` keeps a second
 * store beside the first, `--watch` is Medusa's development server, which restarts at every change and
 * compiles the dashboard as it is opened.
 */
const isWatching = process.argv.includes("--watch")
const started = Date.now()
const mailEnv = { AFTER_SALES_MAIL_FOLDER: mailFolder }
let database
let server

async function main() {
  const port = await portToUse()
  refuseFullDisk()
  process.chdir(path.resolve(import.meta.dirname, ".."))
  database = await openDatabase()
  const here = isWatching ? process.cwd() : place()
  layOutPictures(here)
  const dashboard = isWatching ? Promise.resolve() : buildDashboard(path.join(here, "public", "admin"))
  dashboard.catch(() => undefined)
  await fill()
  await dashboard
  console.log("Starting the server …")
  server = await serve({ port, isWatching, place: here, env: { DATABASE_URL: database.url, ...mailEnv } })
  const mails = await showMails()
  await printTable({ port, database, mails: mails.address, seconds: Math.round((Date.now() - started) / 1000) })
  server.showLog()
  await server.ended
}

/** Brings the database up to date, and puts a shop into an empty one. */
async function fill() {
  const env = { DATABASE_URL: database.url, ...mailEnv }
  const state = await seededState(database)
  if (state === "half") {
    console.log("The last start was interrupted while the shop was being made: once more from the beginning.")
    await database.empty()
  }
  console.log("Migrating the database …")
  // The scripts mend what older versions wrote: an empty database has nothing to mend.
  const scripts = state === "seeded" || state === "foreign" ? [] : ["--skip-scripts"]
  await medusa(["db:migrate", "--execute-all-links", ...scripts], env)
  if (state === "foreign") {
    console.log("This database has a shop in it already. It is left as it is, without our orders.")
  } else if (state !== "seeded") {
    console.log("Making the shop, once:")
    await medusa(["exec", "./dev/seed/index.ts"], env)
  }
}

let isClosing = false
async function close(code) {
  if (isClosing) {
    return
  }
  isClosing = true
  await server?.stop()
  database?.stop()
  process.exit(code)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => close(0))
}
process.on("exit", () => database?.stop())

main().then(
  (code) => close(code ?? 0),
  (error) => {
    if (!isClosing) {
      console.error(inOneLine(error))
    }
    return close(1)
  }
)
