import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import { makeCaseStock } from "./cases"
import { catalogBodies } from "./catalog-samples"
import { line, sell } from "./orders"
import { platformBodies } from "./platform-samples"
import type { Shop } from "./suite"

const rows = 5
const window = [["09:00", "17:00"]]
const target = { first_response_minutes: 480, resolution_minutes: 2400 }

/** Some of everything that is listed, made in one moment: sorting by age alone would leave their order to chance. */
export async function makeMany(shop: Shop) {
  const stock = await makeCaseStock(shop)
  const bodies = catalogBodies(stock)
  const post = async (id: string, body: object, headers = shop.manager.headers, params = {}) => {
    const answer = await shop.call(id, { headers, body, params })
    if (answer.status !== 200) {
      throw new Error(`${id}: ${answer.text}`)
    }
    return answer.body
  }
  const policy = { kind: "plan", name: { en: "Plan" } }
  const calendar = { time_zone: "Europe/Rome", windows: { mon: window, tue: window } }
  const service = { ...bodies["admin.services.create"], detection: [], requirements: undefined }
  const enquiry = { service_id: stock.services.enquiry, items: [{ description: "When do you open?" }] }
  for (let index = 0; index < rows; index++) {
    const made = await post("admin.calendars.create", { ...calendar, name: `Week ${index}` })
    await post("admin.serviceLevels.create", {
      name: `Level ${index}`,
      scope: "group",
      scope_ids: [`cusgroup_${index}`],
      calendar_id: made.calendar.id,
      targets: { low: target, normal: target, high: target, critical: target },
    })
    await post("admin.warrantyPolicies.create", { ...policy, code: `plan-${index}` })
    await post("admin.replies.create", { name: `Reply ${index}`, texts: { en: "Hello", it: "Buongiorno" } })
    await post("admin.privacyRequests.create", platformBodies["admin.privacyRequests.create"])
    await post("admin.services.create", { ...service, code: `check-${index}` })
    await post("admin.procedures.create", { code: `looking-${index}`, names: { en: "Looking" } })
    await post("admin.instructions.create", {
      product_id: stock.productId,
      code: `manual-${index}`,
      names: { en: "M" },
    })
    await post("admin.units.import", { csv: `sku,bought_on\nnone-${index},2024-01-01\n` })
    await post("store.cases.create", enquiry, shop.anna.headers)
    await sell(shop.container, {
      customer_id: shop.anna.id,
      email: shop.anna.email,
      sales_channel_id: shop.channel.id,
      lines: [line({ product_title: `Fuoco ${index}` })],
    })
  }
  const monthly = { detection: [{ id: "monthly", kind: "recurrence", every_months: 1 }] }
  await post("admin.services.update", monthly, shop.manager.headers, { id: stock.services.repair })
  await post("admin.proposals.detect", {})
  await shop.container.resolve<PlatformModuleService>(PLATFORM_MODULE).addNotifications(
    Array.from({ length: rows }, (_, index) => ({
      key: `many_${index}`,
      template: "guest_code",
      recipient_type: "guest",
      recipient_id: null,
      to_address: `gina${index}@example.com`,
      locale: "it",
      subject_type: "order",
      subject_id: stock.orderId,
    }))
  )
  return stock
}

/** Makes all rows of ours as old as each other; histories can't be rewritten and stay. */
export async function makeAllOfOneMoment(shop: Shop): Promise<void> {
  const database = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: columns } = await database.raw<{ rows: { table: string; names: string[] }[] }>(
    `select table_name as table, array_agg(column_name::text) as names from information_schema.columns
     where table_name like 'after_sales_%' and table_name not like '%_event' and table_name not like '%_version'
       and column_name in ('created_at', 'updated_at', 'contract_at', 'delivered_at', 'last_message_at')
     group by table_name`
  )
  for (const { table, names } of columns) {
    const moment = names.map((name) => `"${name}" = timestamptz '2026-10-25 00:30:00.123456Z'`)
    await database.raw(`update "${table}" set ${moment.join(", ")}`)
  }
}
