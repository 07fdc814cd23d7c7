import { spawn } from "node:child_process"
import path from "node:path"
import { freePort } from "../servers/free-port"
import { exited, remember } from "../servers/processes"

/** Starts what `medusa build` made, as a shop deploys it, and waits until it is healthy. */
export async function startStore(store: string, env: NodeJS.ProcessEnv) {
  const port = await freePort()
  const cli = path.join(store, "node_modules/@medusajs/cli/cli.js")
  const child = remember(
    spawn(process.execPath, [cli, "start", "--port", String(port)], {
      cwd: path.join(store, ".medusa/server"),
      env: { ...env, NODE_ENV: "production", PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    })
  )
  let output = ""
  child.stdout?.on("data", (data) => (output += data))
  child.stderr?.on("data", (data) => (output += data))
  const url = `http://localhost:${port}`

  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) {
      break
    }
    const isHealthy = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false
    )
    if (isHealthy) {
      return {
        url,
        output: () => output,
        stop: async () => {
          child.kill("SIGTERM")
          await exited(child)
        },
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`The store did not start:\n${output.slice(-6000)}`)
}
