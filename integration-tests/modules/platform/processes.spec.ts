import { type ChildProcessByStdio, spawn } from "node:child_process"
import path from "node:path"
import type { Readable, Writable } from "node:stream"
import { anna, describePlatform, passSeconds } from "./platform-suite"

jest.setTimeout(120_000)

type Worker = ChildProcessByStdio<Writable, Readable, null>

const script = path.join(__dirname, "job-worker.ts")

function start(mode: "hang" | "work", clientUrl: string): Worker {
  const loader = ["-r", "ts-node/register/transpile-only"]
  return spawn(process.execPath, [...loader, script, mode, clientUrl, "2"], {
    cwd: path.resolve(__dirname, "../../.."),
    env: { ...process.env, NODE_OPTIONS: "", NODE_ENV: "test", LOG_LEVEL: "error" },
    stdio: ["pipe", "pipe", "inherit"],
  })
}

/** Waits for a line that the worker prints. */
async function says(worker: Worker, word: string): Promise<void> {
  let heard = ""
  for await (const chunk of worker.stdout.iterator({ destroyOnReturn: false })) {
    heard += String(chunk)
    if (heard.includes(word)) {
      return
    }
  }
  throw new Error(`The worker ended without a word of "${word}": ${heard}`)
}

const ended = (worker: Worker) => new Promise((resolve) => worker.once("close", resolve))

describePlatform("several processes on one database", ({ service, sql, clientUrl }) => {
  const workers: Worker[] = []
  const startWorker = (mode: "hang" | "work") => {
    const worker = start(mode, clientUrl)
    workers.push(worker)
    return worker
  }
  const ask = () => service.createJob({ kind: "units_import", payload: "a\n1\n", created_by: anna })

  afterEach(() => workers.splice(0).forEach((worker) => worker.kill("SIGKILL")))

  it("share the jobs: each is done once", async () => {
    await Promise.all(Array.from({ length: 120 }, ask))
    const pair = [startWorker("work"), startWorker("work")]
    await Promise.all(pair.map((worker) => says(worker, "ready")))
    const taken = pair.map(async (worker) => {
      let heard = ""
      worker.stdout.on("data", (chunk) => (heard += String(chunk)))
      worker.stdin.write("go\n")
      await ended(worker)
      return heard.match(/asjob_\w+/g) ?? []
    })
    const [first, second] = await Promise.all(taken)

    expect(first.length).toBeGreaterThan(0)
    expect(second.length).toBeGreaterThan(0)
    expect(new Set([...first, ...second]).size).toBe(120)
    expect(first.length + second.length).toBe(120)
    expect(await sql(`select status, attempts, count(*)::int from after_sales_job group by 1, 2`)).toEqual([
      { status: "completed", attempts: 1, count: 120 },
    ])
  })

  it("take over from one that is killed, where it came to", async () => {
    const { id } = await ask()
    const worker = startWorker("hang")
    await says(worker, "ready")
    worker.stdin.write("go\n")
    await says(worker, `took ${id}`)
    expect(await service.claimJob()).toBeNull()

    worker.kill("SIGKILL")
    await ended(worker)
    await passSeconds(2)
    expect(await service.claimJob()).toMatchObject({ id, done: 3, cursor: { line: 4 }, attempts: 2, payload: "a\n1\n" })
  })
})
