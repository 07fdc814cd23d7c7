import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { tapBus } from "../../servers/bus"
import { line, sell } from "../harness/orders"
import type { Shop } from "../harness/suite"

export const email = "gina@example.com"
export const system = { type: "system" as const, id: null }

type Outcome = { class: string; result: string }

const delivered = (at: string) =>
  line({
    quantity: 1,
    fulfillments: [
      {
        fulfillment_id: `ful_${at}`,
        fulfillment_item_id: `fulit_${at}`,
        quantity: 1,
        shipped_at: at,
        delivered_at: at,
        cancelled_at: null,
      },
    ],
  })

/** An Italian unit that arrived on 15 September 2025, and one of an earlier order that nothing is owed for any more. */
export async function prepare(shop: Shop) {
  const buy = (at: string) =>
    sell(shop.container, { email, sales_channel_id: shop.channel.id, placed_at: at, lines: [delivered(at)] })
  const recent = await buy("2025-09-15T10:00:00.000Z")
  const old = await buy("2019-03-01T10:00:00.000Z")
  return { unitId: recent.unit_ids[0], oldUnitId: old.unit_ids[0], orderId: recent.order_id }
}

/** What a test does about requests, and the units that they are about. */
export type PrivacyDesk = Shop & Awaited<ReturnType<typeof prepare>> & { desk: ReturnType<typeof deskOf> }

export const baseOf = (container: MedusaContainer) =>
  container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)

export const lineOf = (request: { outcome: Outcome[] }, name: string, result: string) =>
  request.outcome.find((one) => one.class === name && one.result === result)

export function deskOf(shop: () => Shop & { unitId: string }) {
  const sql = (text: string, values: unknown[] = []) =>
    shop()
      .container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(text, values as never[])
  const receive = (body: object, headers: object = {}) =>
    shop().call("admin.privacyRequests.create", { headers: { ...shop().manager.headers, ...headers }, body })
  const act = (verb: string, id: string, body?: object) =>
    shop().call(`admin.privacyRequests.${verb}`, { headers: shop().manager.headers, params: { id }, body })
  const retrieve = async (id: string) => (await act("retrieve", id)).body.privacy_request
  const carryOut = async (body: object) => {
    const { id } = (await receive(body)).body.privacy_request
    await act("run", id)
    await tapBus(shop().container).drain()
    return await retrieve(id)
  }
  const file = async (id: string) => (await act("file", id)).body
  const openMatter = () =>
    baseOf(shop().container).openMatter({
      unit_id: shop().unitId,
      kind: "case",
      ref_id: "ascase_1",
      actor: system,
    })
  return { sql, receive, act, retrieve, carryOut, file, openMatter }
}
