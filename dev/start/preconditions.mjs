import { mkdirSync, statfsSync } from "node:fs"
import { isPortTaken } from "../postgres/free-port.mjs"
import { folder } from "./folder.mjs"

const neededMegabytes = 600

/** PORT, or 9000, if nobody listens there. */
export async function portToUse() {
  const text = process.env.PORT || "9000"
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${text}"; it has to be a number from 1 to 65535.`)
  }
  if (await isPortTaken(port)) {
    throw new Error(`Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`)
  }
  process.env.PORT = String(port)
  return port
}

/** A database that runs out of space half-way is worse than none. */
export function refuseFullDisk() {
  mkdirSync(folder, { recursive: true })
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1024 ** 2)
  if (free < neededMegabytes) {
    throw new Error(`The disk is full: ${free} MB are free, the local store needs ${neededMegabytes} MB.`)
  }
}
