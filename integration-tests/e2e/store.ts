import { spawn } from "node:child_process"
import path from "node:path"
import { createDatabase, dropDatabase, postgresOfEnvironment, urlOf } from "../servers/database"
import { freePort } from "../servers/free-port"
import { exited, remember } from "../servers/processes"
import { repository } from "../servers/workspace"

const patienceMs = 10 * 60_000

export type Store = { address: string; stop: () => Promise<void> }

/**
 * The local store as `npm start` makes it, with its orders of three years, on a database of its own.
 * `E2E_ADDRESS` takes one that runs already, which saves the two minutes while tests are being written.
 */
export async function startStore(): Promise<Store> {
  if (process.env.E2E_ADDRESS) {
    return { address: process.env.E2E_ADDRESS, stop: async () => undefined }
  }
  const postgres = postgresOfEnvironment()
  const name = `after_sales_e2e_${process.pid}`
  const port = await freePort()
  await createDatabase(postgres, name)
  const { NODE_ENV: _env, LOG_LEVEL: _level, NODE_OPTIONS: _options, ...inherited } = process.env
  const child = remember(
    spawn(process.execPath, [path.join(repository, "dev/start.mjs")], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...inherited, DATABASE_URL: urlOf(postgres, name), PORT: String(port) },
    })
  )
  let said = ""
  const isReady = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes("Ready after")) {
        resolve()
      }
    }
    child.stdout?.on("data", listen)
    child.stderr?.on("data", listen)
    child.once("exit", () => reject(new Error(`The store did not start:\n${said}`)))
    setTimeout(() => reject(new Error(`The store took too long:\n${said}`)), patienceMs).unref()
  })
  await isReady

  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      child.kill("SIGTERM")
      await exited(child)
      await dropDatabase(postgres, name)
    },
  }
}
