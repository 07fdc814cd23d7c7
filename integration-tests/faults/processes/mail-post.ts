import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { type Fleet, isFull } from "./fleet"

type Mail = { to: string; key: string; pid: number }

/** Three servers that share the post. */
export function mailPost(fleet: Fleet): void {
  const log = () => path.join(fleet.store, "mails.log")
  const down = () => path.join(fleet.store, "down")
  const servers = () => Promise.all(["one", "two", "three"].map((name) => fleet.server(name)))
  const mails = () =>
    (existsSync(log()) ? readFileSync(log(), "utf8") : "")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Mail)
  const addresses = (sent: Mail[]) => sent.map(({ to }) => to).sort()
  const makeDue = () =>
    fleet.database.sql("update after_sales_notification set next_attempt_at = now() where status = 'waiting'")
  const owe = async (count: number, to: string) => {
    rmSync(log(), { force: true })
    await fleet.database.sql("delete from after_sales_notification")
    await fleet.database.sql(
      `insert into after_sales_notification (id, key, template, recipient_type, to_address, locale, subject_type,
         subject_id, data, secret, next_attempt_at)
       select '${to}' || n, '${to}' || n, 'guest_code', 'guest', '${to}' || n || '@example.com', 'en', 'order', n::text,
         jsonb_build_object('order_display_id', n), '123456', now() from generate_series(1, ${count}) n`
    )
    return Array.from({ length: count }, (_, index) => `${to}${index + 1}@example.com`).sort()
  }

  it("sends each mail once from three servers, after a provider that was down", async () => {
    const owed = await owe(isFull ? 2000 : 200, "a")
    const three = await servers()
    writeFileSync(down(), "")
    await Promise.all(three.map((server) => server.call("sweepNow", null)))
    const [{ waiting }] = await fleet.database.sql<{ waiting: number }>(
      "select count(*)::int as waiting from after_sales_notification where status = 'waiting' and attempts = 1"
    )
    expect([waiting, mails()]).toEqual([owed.length, []])

    rmSync(down())
    await makeDue()
    await Promise.all(three.map((server) => server.call("sweepNow", null)))

    expect(addresses(mails())).toEqual(owed)
    expect(new Set(mails().map(({ pid }) => pid)).size).toBeGreaterThan(1)
    const left = await fleet.database.sql(
      "select id from after_sales_notification where status <> 'sent' or secret is not null"
    )
    expect(left).toEqual([])
  }, 180_000)

  it("sends none twice when a server dies over them, and names those that it can't be sure of", async () => {
    const owed = await owe(isFull ? 1000 : 200, "b")
    const deaths = isFull ? 20 : 3
    for (let death = 0; death < deaths; death++) {
      const before = mails().length
      const victim = await fleet.server("three")
      const sweep = victim.call("sweepNow", null).catch(() => undefined)
      while (mails().length < before + 10 && mails().length < owed.length) {
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      await victim.kill()
      await sweep
      await fleet.expireLeases()
    }
    const [one, two] = await servers()
    await Promise.all([one.call("sweepNow", null), two.call("sweepNow", null)])

    const states = await fleet.database.sql<{ to_address: string; status: string }>(
      "select to_address, status from after_sales_notification where status <> 'sent' order by to_address"
    )
    const unsure = states.map(({ to_address }) => to_address)
    expect(addresses(mails())).toEqual([...new Set(addresses(mails()))])
    expect([...new Set([...addresses(mails()), ...unsure])].sort()).toEqual(owed)
    expect(new Set(states.map(({ status }) => status))).toEqual(new Set(unsure.length ? ["uncertain"] : []))
    expect(unsure.length).toBeLessThanOrEqual(5 * deaths)
  }, 180_000)
}
