import { fork } from "node:child_process"
import path from "node:path"
import { storeEnvironment, type StoreProcess } from "./environment"
import type { Commands } from "./inside/commands"
import type { Answer, Call, Ready } from "./inside/messages"
import { exited, remember } from "./processes"

export type Server = {
  /** `http://localhost:<port>` */
  url: string
  pid: number
  /** Runs one of the commands of `inside/commands` in the server's process. */
  call: <Name extends keyof Commands>(
    name: Name,
    input: Parameters<Commands[Name]>[1]
  ) => Promise<Awaited<ReturnType<Commands[Name]>>>
  isAlive: () => boolean
  /** Ends the process in the middle of whatever it does. */
  kill: () => Promise<void>
}

/** Starts a store as a process of its own and waits until it answers. */
export async function startServer(store: string, options: StoreProcess): Promise<Server> {
  const child = remember(
    fork(path.join(__dirname, "inside/main.ts"), [], {
      cwd: store,
      env: storeEnvironment(options),
      execArgv: ["-r", "ts-node/register"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    })
  )
  let words = ""
  const listen = (data: Buffer) => (words = (words + data.toString()).slice(-8000))
  child.stdout?.on("data", listen)
  child.stderr?.on("data", listen)

  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const died = new Promise<never>((_, reject) =>
    child.once("exit", (code, signal) => {
      const error = new Error(`The server ended (${signal ?? code}):\n${words}`)
      waiting.forEach((call) => call.reject(error))
      reject(error)
    })
  )
  died.catch(() => undefined)

  const ready = new Promise<Ready>((resolve) =>
    child.on("message", (message: Ready | Answer) => {
      if ("port" in message) {
        resolve(message)
        return
      }
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if ("error" in message) {
        call?.reject(new Error(message.error))
      } else {
        call?.resolve(message.result as never)
      }
    })
  )
  const { port } = await Promise.race([ready, died])

  let calls = 0
  return {
    url: `http://localhost:${port}`,
    pid: child.pid as number,
    call: (name, input) =>
      new Promise((resolve, reject) => {
        const call: Call = { id: ++calls, name, input }
        waiting.set(call.id, { resolve, reject })
        child.send(call, (error) => error && reject(error))
      }),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill("SIGKILL")
      await exited(child)
    },
  }
}
