import type { ChildProcess } from "node:child_process"

const alive = new Set<ChildProcess>()

/** Whoever starts a process here can't forget it: what still runs when we end is killed. */
export function remember(child: ChildProcess): ChildProcess {
  alive.add(child)
  child.once("exit", () => alive.delete(child))

  return child
}

export const exited = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once("exit", () => resolve()))

export async function killAll(): Promise<void> {
  await Promise.all([...alive].map((child) => (child.kill("SIGKILL"), exited(child))))
}

process.once("exit", () => alive.forEach((child) => child.kill("SIGKILL")))
