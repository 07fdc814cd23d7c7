import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import net, { type AddressInfo } from "node:net"
import os from "node:os"
import path from "node:path"

const start = path.resolve(__dirname, "../../start.mjs")
const data = mkdtempSync(path.join(os.tmpdir(), "after-sales-refusals-"))

/** Starts the local store, which is expected to give up at once; answers how and with which words. */
async function tryToStart(env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [start, "--data", data], {
    env: { PATH: process.env.PATH, NODE_OPTIONS: "", ...env },
  })
  let output = ""
  child.stdout.on("data", (chunk) => (output += chunk))
  child.stderr.on("data", (chunk) => (output += chunk))
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  return { code, lines: output.trim().split("\n") }
}

function listen(): Promise<net.Server> {
  return new Promise((resolve) => {
    const server = net.createServer((socket) => socket.destroy()).listen(0, () => resolve(server))
  })
}

describe("the local store says in one line why it does not start", () => {
  let taken: net.Server
  let port: string

  beforeAll(async () => {
    taken = await listen()
    port = String((taken.address() as AddressInfo).port)
  })
  afterAll(() => {
    taken.close()
    rmSync(data, { recursive: true, force: true })
  })

  it("when its port is in use", async () => {
    const { code, lines } = await tryToStart({ PORT: port })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is in use\\..*PORT=${Number(port) + 1} npm start$`))])
  })

  it("when PORT is no port", async () => {
    const { code, lines } = await tryToStart({ PORT: "ninety" })

    expect(code).toBe(1)
    expect(lines).toEqual(['PORT is "ninety"; it has to be a number from 1 to 65535.'])
  })

  it("when nobody answers at DATABASE_URL, long before Medusa would give up", async () => {
    const began = Date.now()
    const free = await listen()
    const { port: gone } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    const { code, lines } = await tryToStart({ PORT: String(gone), DATABASE_URL: `postgres://a:b@localhost:${gone}/c` })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^DATABASE_URL cannot be reached: .*ECONNREFUSED/)])
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it("when something else than PostgreSQL answers at DATABASE_URL", async () => {
    const free = await listen()
    const { port: other } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    const { code, lines } = await tryToStart({ PORT: String(other), DATABASE_URL: `postgres://a:b@localhost:${port}/c` })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^DATABASE_URL cannot be reached: ./)])
  })
})
