import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { setTimeout } from "node:timers/promises"
import { caseProblemsIn } from "../checker"
import { acts, type AtWork, open } from "./desk/acts"
import { People } from "./desk/asking"
import { type Fleet, isFull } from "./fleet"
import { seededRandom } from "./random"

const kills = isFull ? 50 : 4
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000)
/** A crowd's acts take some 50 ms each, so that a process dies at the first or at the thirtieth. */
const longestMs = 1_500

/** The server dies over cases: four people at a time ask, two of them for the same. */
export function killedDesk(fleet: Fleet): void {
  it(
    `leaves no case half-written and breaks no word after ${kills} kills at random moments (FAULTS_SEED=${seed})`,
    async () => {
      const { shop, customer, database } = fleet
      const random = seededRandom(seed)
      const mailLog = path.join(fleet.store, "mails.log")
      rmSync(mailLog, { force: true })
      const first = await fleet.server("one")
      const desk = await first.call("openDesk", { shop, customer, orders: isFull ? 40 : 8 })
      const ids = desk.agents.map(({ id }) => id)
      await database.sql("insert into after_sales_agent (user_id) select unnest($1::text[])", [ids])
      const people = new People(shop, customer, desk)

      for (let death = 0; death < kills; death++) {
        const work: AtWork = { server: await fleet.server("one"), people, sql: database.sql }
        await letAskAgain()
        for (let count = 0; count < 8; count++) {
          await open(work)
        }
        const anything = () => acts[Math.floor(random() * acts.length)]
        const focus = () => acts[death % acts.length]
        let isOver = false
        const crowd = [focus, focus, anything, anything].map(async (next) => {
          while (!isOver) {
            await next()(work)
          }
        })
        await setTimeout(random() * longestMs)
        isOver = true
        await work.server.kill()
        await Promise.all(crowd)
      }
      await settle(people)

      expect(people.failures).toEqual([])
      expect(await caseProblemsIn(database.sql)).toEqual([])
      expect(await fleet.problems()).toEqual([])
      expect(await brokenPromises(people)).toEqual([])
      expect(await wrongMails(mailLog)).toEqual([])
      expect(await missingFiles()).toEqual([])
      expect(people.answered.size).toBeGreaterThan(isFull ? 11 : 4)
    },
    kills * 20_000 + 120_000
  )

  /** A crowd asks more in a minute than the limits let a person ask in an hour. */
  const letAskAgain = () => fleet.database.sql("truncate after_sales_rate_limit")

  /** Who got no answer asks again with the same key, and the sweep and the jobs do what was left. */
  async function settle(people: People): Promise<void> {
    const server = await fleet.server("one")
    await fleet.expireLeases()
    for (const question of people.unanswered.splice(0)) {
      await letAskAgain()
      await people.ask(server, question)
    }
    expect(people.unanswered).toEqual([])
    await server.call("runJobs", null)
    for (let round = 0; round < 2; round++) {
      await fleet.database.sql("update after_sales_notification set next_attempt_at = now() where status = 'waiting'")
      await server.call("sweepNow", null)
      await server.call("drainBus", null)
    }
  }

  async function brokenPromises({ promised }: People): Promise<string[]> {
    const broken: string[] = []
    for (const { what, statement, params } of promised) {
      const found = await fleet.database.sql(statement, params)
      if (found.length !== 1) {
        broken.push(`${what} was promised and found ${found.length} times: ${params.join(", ")}`)
      }
    }
    return broken
  }

  /** Each message went out once, or nobody can say and the shop is shown it. */
  async function wrongMails(log: string): Promise<string[]> {
    const sent = new Map<string, number>()
    for (const line of readFileSync(log, "utf8").split("\n").filter(Boolean)) {
      const id = (JSON.parse(line) as { key: string }).key.split(":")[0]
      sent.set(id, (sent.get(id) ?? 0) + 1)
    }
    const messages = await fleet.database.sql<{ id: string; status: string }>(
      "select id, status from after_sales_notification"
    )
    const uncertain = messages.filter(({ status }) => status === "uncertain").length
    return [
      ...[...sent].filter(([, times]) => times > 1).map(([id, times]) => `message ${id} was mailed ${times} times`),
      ...messages
        .filter(({ id, status }) => status === "sent" && !sent.has(id))
        .map(({ id }) => `${id} was not mailed`),
      ...(uncertain > 10 * kills ? [`${uncertain} messages are uncertain`] : []),
    ]
  }

  async function missingFiles(): Promise<string[]> {
    const rows = await fleet.database.sql<{ file_id: string }>(
      "select file_id from after_sales_case_attachment where state = 'stored'"
    )
    return rows.map(({ file_id }) => file_id).filter((name) => !existsSync(path.join(fleet.store, "static", name)))
  }
}
