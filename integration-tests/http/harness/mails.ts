import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { KeptMail } from "../../../dev/outbox/provider"
import { sendAfterSalesNotificationsWorkflow } from "../../../src/workflows/platform/workflows/send-notifications"
import { tapBus } from "../../servers/bus"

/** Where `medusa-config.ts` lays the mails of a store under test. */
export const mailFolder =
  process.env.AFTER_SALES_MAIL_FOLDER ?? path.join(os.tmpdir(), "after-sales-mail", String(process.pid))

export function mails(): KeptMail[] {
  const names = existsSync(mailFolder) ? readdirSync(mailFolder).filter((name) => name.endsWith(".json")) : []
  return names.sort().map((name) => JSON.parse(readFileSync(path.join(mailFolder, name), "utf8")) as KeptMail)
}

export function forgetMails(): void {
  rmSync(mailFolder, { recursive: true, force: true })
}

/** Everything that is to be told has been, when this answers. */
export async function deliver(container: MedusaContainer): Promise<KeptMail[]> {
  await tapBus(container).drain()
  await sendAfterSalesNotificationsWorkflow(container).run({ input: {} })
  return mails()
}
