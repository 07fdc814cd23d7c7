import { type ChildProcessByStdio, spawn } from "node:child_process"
import path from "node:path"
import type { Readable, Writable } from "node:stream"
import { anna, describePlatform, passSeconds } from "./platform-suite"

jest.setTimeout(120_000)

type Worker = ChildProcessByStdio<Writable, Readable, null>

function start(script: string, args: string[]): Worker {
  const loader = ["-r", "ts-node/register/transpile-only"]
  return spawn(process.execPath, [...loader, path.join(__dirname, script), ...args], {
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
  const remember = (worker: Worker) => {
    workers.push(worker)
    return worker
  }
  const startWorker = (mode: "hang" | "share") => remember(start("job-worker.ts", [mode, clientUrl, "600"]))
  /**
   * What all of them print from the moment at which they are let go together. Who takes a job waits with it until each
   * has one, so that none is through before another has begun.
   */
  const race = async (rivals: Worker[]) => {
    await Promise.all(rivals.map((worker) => says(worker, "ready")))
    const busy = new Set<Worker>()
    const take = (worker: Worker) => {
      const isLast = !busy.has(worker) && busy.add(worker).size === rivals.length
      rivals.filter(() => isLast).forEach((one) => one.stdin.write("go on\n"))
    }
    return await Promise.all(
      rivals.map(async (worker) => {
        let heard = ""
        worker.stdout.on("data", (chunk) => {
          heard += String(chunk)
          if (heard.includes("took")) {
            take(worker)
          }
        })
        worker.stdin.write("go\n")
        await ended(worker)
        return heard
      })
    )
  }
  const ask = () => service.createJob({ kind: "units_import", payload: "a\n1\n", created_by: anna })

  afterEach(() => workers.splice(0).forEach((worker) => worker.kill("SIGKILL")))

  it("share the jobs: each is done once", async () => {
    await Promise.all(Array.from({ length: 120 }, ask))
    const heard = await race([startWorker("share"), startWorker("share")])
    const [first, second] = heard.map((words): string[] => words.match(/asjob_\w+/g) ?? [])

    expect(first.length).toBeGreaterThan(0)
    expect(second.length).toBeGreaterThan(0)
    expect(new Set([...first, ...second]).size).toBe(120)
    expect(first.length + second.length).toBe(120)
    expect(await sql(`select status, attempts, count(*)::int from after_sales_job group by 1, 2`)).toEqual([
      { status: "completed", attempts: 1, count: 120 },
    ])
  })

  it("share the limits of tries, guests' codes and the messages that carry them", async () => {
    const email = "gina@example.com"
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        service.requestGuestCode({ email, order_display_id: number, order_id: `order_${number}`, locale: "it" })
      )
    )
    const rivals = [1, 2].map(() => remember(start("guest-worker.ts", ["40", clientUrl, "30"])))
    const words = (await race(rivals)).join("")
    const mails = words.match(/mail asntf_\w+/g) ?? []

    expect(words.match(/allowed/g)).toHaveLength(30)
    expect(words.match(/refused/g)).toHaveLength(50)
    expect(words.match(/code \d{6}/g)).toHaveLength(40)
    expect([mails.length, new Set(mails).size]).toEqual([40, 40])
    expect(await service.takeToken("guest:x", 30, 600)).toMatchObject({ allowed: false })
  })

  it("leave no code that nobody is mailed when the mail can't be written down", async () => {
    const gina = { email: "gina@example.com", order_display_id: 42, order_id: "order_42", locale: "it" }
    const { id } = await service.requestGuestCode(gina)
    await sql("alter table after_sales_notification add constraint full_disk check (false) not valid")
    await expect(service.issueGuestCodes(10)).rejects.toThrow()
    await sql("alter table after_sales_notification drop constraint full_disk")
    const [{ code }] = await service.issueGuestCodes(10)

    const mails = await sql("select key, secret, to_address from after_sales_notification")
    expect(mails).toEqual([{ key: `${id}:guest`, secret: code, to_address: gina.email }])
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
    await passSeconds(sql, 600)
    expect(await service.claimJob()).toMatchObject({ id, done: 3, cursor: { line: 4 }, attempts: 2, payload: "a\n1\n" })
  })
})
