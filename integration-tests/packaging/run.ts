import { spawn } from "node:child_process"
import { remember } from "../servers/processes"

/** Runs a command to its end and answers what it printed; fails with that when the command does. */
export async function run(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv }
): Promise<string> {
  const child = remember(spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] }))
  let output = ""
  child.stdout?.on("data", (data) => (output += data))
  child.stderr?.on("data", (data) => (output += data))

  const code = await new Promise((resolve) => child.once("close", resolve))
  if (code !== 0) {
    throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output.slice(-6000)}`)
  }
  return output
}
