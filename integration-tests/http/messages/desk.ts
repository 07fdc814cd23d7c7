import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendAfterSalesNotificationsWorkflow } from "../../../src/workflows/platform/workflows/send-notifications"
import type { CaseStock } from "../harness/cases"
import { mailFolder } from "../harness/mails"
import type { Shop } from "../harness/suite"

/** A shop with what a test does about its messages. */
export type MessageDesk = Shop & CaseStock & { desk: ReturnType<typeof deskOf> }

export function deskOf(shop: () => Shop & CaseStock) {
  const down = path.join(mailFolder, "down")
  const sql = (text: string, values: unknown[] = []) =>
    shop()
      .container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never[])
  const asManager = (id: string, call: object = {}) => shop().call(id, { headers: shop().manager.headers, ...call })
  return {
    /** While this file lies there nobody takes a mail. */
    down,
    closePost: () => {
      mkdirSync(path.dirname(down), { recursive: true })
      writeFileSync(down, "")
    },
    sql,
    asManager,
    send: () => sendAfterSalesNotificationsWorkflow(shop().container).run({ input: {} }),
    offer: () =>
      shop().call("store.units.requestTransfer", {
        headers: shop().anna.headers,
        params: { id: shop().unitIds[0] },
        body: { email: "carla@example.com" },
      }),
    list: async (query: object = {}) => (await asManager("admin.notifications.list", { query })).body.notifications,
  }
}
