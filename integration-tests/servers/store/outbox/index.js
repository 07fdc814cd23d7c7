const { appendFileSync, existsSync } = require("node:fs")
const path = require("node:path")
const { setTimeout } = require("node:timers/promises")
const { AbstractNotificationProviderService, ModuleProvider, Modules } = require("@medusajs/framework/utils")

/** Where all servers of a store write their mails, a line each; while a file `down` lies beside it nobody takes any. */
const lines = path.join(process.cwd(), "mails.log")
const down = path.join(process.cwd(), "down")

/** A provider that takes its time, so that a process can die while it has a mail. */
class OutboxProvider extends AbstractNotificationProviderService {
  static identifier = "outbox"

  async send({ to, idempotency_key: key }) {
    await setTimeout(5)
    if (existsSync(down)) {
      throw new Error("The post is closed")
    }
    appendFileSync(lines, `${JSON.stringify({ to, key, pid: process.pid })}\n`)
    await setTimeout(5)
    return { id: key }
  }
}

module.exports = ModuleProvider(Modules.NOTIFICATION, { services: [OutboxProvider] })
