import { spawnMedusa } from "./medusa.mjs"
import { runLog } from "./run-log.mjs"

const patienceMs = 120_000

/** Starts the server and waits until it answers. */
export async function serve({ port, isWatching, place, env }) {
  const log = runLog("server")
  const command = [...(isWatching ? ["develop", "--no-lint"] : ["start"]), "--port", String(port)]
  const child = spawnMedusa(command, { ...env, ...(isWatching ? { NODE_ENV: "development" } : {}) }, log, place)
  const kill = () => signal(child, "SIGKILL")
  process.once("exit", kill)
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)))
  const answered = untilHealthy(port, Date.now() + patienceMs)
  const code = await Promise.race([answered, ended])
  if (code !== undefined) {
    throw new Error(`The server did not start: ${log.reason()} (whole log: ${log.file})`)
  }
  return {
    ended,
    showLog: log.show,
    async stop() {
      signal(child, "SIGTERM")
      const hurry = setTimeout(kill, 5_000)
      await ended
      clearTimeout(hurry)
      process.off("exit", kill)
    },
  }
}

async function untilHealthy(port, deadline) {
  while (Date.now() < deadline) {
    const isUp = await fetch(`http://localhost:${port}/health`).then(
      ({ ok }) => ok,
      () => false
    )
    if (isUp) {
      return undefined
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return 1
}

/** To the whole group: the development server has a child of its own. */
function signal(child, name) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, name)
  } catch {
    // It has gone already.
  }
}
