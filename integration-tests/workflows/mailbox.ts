import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import * as flows from "../../src/workflows"
import type { ShopTest } from "../faults/shop-test"
import { mailFolder, mails } from "../http/harness/mails"
import type { Desk } from "./desk"
import { agent } from "./shop"

export type Message = {
  id: string
  key: string
  template: string
  recipient_type: string
  recipient_id: string | null
  locale: string
  status: string
  attempts: number
  next_attempt_at: Date
  last_error: string | null
}

const down = path.join(mailFolder, "down")

/** What is written down to be sent, what has gone out, and a post that may be closed. */
export function mailboxOf(test: ShopTest, desk: Desk) {
  return {
    send: () => flows.sendAfterSalesNotificationsWorkflow(test.container).run({ input: {} }),
    closePost: () => {
      mkdirSync(mailFolder, { recursive: true })
      writeFileSync(down, "")
    },
    openPost: () => rmSync(down, { force: true }),
    messages: (id: string, ...templates: string[]) =>
      test.sql<Message>(
        `select * from after_sales_notification where subject_id = ? ${templates.length ? "and template = any(?)" : ""}
         order by created_at, id`,
        [id, ...(templates.length ? [templates] : [])]
      ),
    /** The time until the next attempt is over. */
    later: (id: string) =>
      test.sql(
        "update after_sales_notification set next_attempt_at = now() where subject_id = ? and status = 'waiting'",
        [id]
      ),
    mailsTo: (to: string) => mails().filter((mail) => mail.to === to),
    say: (case_id: string, change: object = {}) =>
      flows.addCaseMessageWorkflow(test.container).run({
        input: { case_id, body: "We look at it", actor: agent, ...change },
      }),
    /** A case whose events wait in the outbox: no subscriber has heard of it. */
    unheard: async (work: (id: string) => Promise<unknown> = async () => undefined) => {
      test.bus.hold()
      const id = await desk.open()
      await work(id)
      await test.bus.drain()
      test.bus.release()
      test.bus.takeHeld()
      return id
    },
  }
}
