import { spawn } from "node:child_process"

/**
 * Runs commands one after the other, all of them whatever becomes of the first, and answers how many failed.
 * `npm run` puts the project's tools on the path.
 */
export async function runAll(commands) {
  let failed = 0
  for (const command of commands) {
    console.log(`> ${command}`)
    const child = spawn(command, { shell: true, stdio: "inherit" })
    const code = await new Promise((resolve) => child.once("close", resolve))
    failed += code === 0 ? 0 : 1
  }
  return failed
}
