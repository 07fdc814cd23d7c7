import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../src/modules/service-catalog"
import { resolveCase } from "../../../src/workflows/service-case/intake/resolve-case"
import type { Shop } from "../context"
import type { CaseStory } from "../data/case-story"
import { pastCases } from "../data/past-cases"
import { presentCases } from "../data/present-cases"
import { hourOf, liveThrough } from "./live-through"
import { takePhoto } from "./take-photo"
import { units } from "./units"

/**
 * Some months at the service desk. Cases are opened with their own day as the present, which workflows don't take, so
 * the module is asked; the sweep tells the units and the clock afterwards.
 */
export async function openCases(shop: Shop): Promise<void> {
  const catalogue = shop.container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  const { services } = await catalogue.listAdminServices({ limit: 100 })
  const serviceIds = new Map(services.map(({ code, id }) => [code, id]))
  const ids = new Map<string, string>()

  const tell = async (stories: CaseStory[]) => {
    for (const story of stories) {
      const id = await openCase(shop, story, serviceIds.get(story.service) ?? "")
      ids.set(story.key, id)
      await liveThrough(shop, story, id, story.into ? ids.get(story.into) : undefined)
    }
  }
  await tell(pastCases)
  // Nobody is told by mail today of what was said long ago.
  await forgetMails(shop)
  await tell(presentCases)
}

async function openCase(shop: Shop, story: CaseStory, service_id: string): Promise<string> {
  const { container, adminId, channelId } = shop
  const person = shop.customers[story.customer]
  const now = hourOf(story, 0)
  const unit = story.product ? await unitOf(shop, story) : undefined
  const isOwn = person.customer_id !== undefined && story.channel === undefined
  const actor = isOwn
    ? { type: "customer" as const, id: person.customer_id as string }
    : { type: "user" as const, id: adminId }
  const asker = isOwn ? { customer_id: person.customer_id, sales_channel_ids: [channelId] } : null
  const photo = story.photo ? [await takePhoto(shop, { actor, asker })] : []
  const resolved = await resolveCase(
    container,
    {
      service_id,
      items: [{ unit_id: unit?.id, quantity: 1, symptom_code: story.symptom, description: story.words }],
      channel: story.channel ?? "store",
      locale: { it: "it", de: "de", fr: "fr", es: "es" }[person.country_code] ?? "en",
      owner: isOwn
        ? undefined
        : { customer_id: person.customer_id, email: person.customer_id ? undefined : person.email },
      remedy_sought: story.remedy,
      country_code: person.country_code,
      attachment_ids: photo,
      assign: story.daysAgo > 0 ? { to: "user", user_id: adminId } : { to: "none" },
      actor,
      asker,
    },
    // Of a unit that came later, or has another case, the story is told all the same.
    true,
    now
  )
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  return (await cases.createCase(resolved)).case.id
}

/** The person's newest unit of the product. */
async function unitOf(shop: Shop, story: CaseStory) {
  const { customer, product, key } = story
  const person = shop.customers[customer]
  const owner = person.customer_id ? { customer_id: person.customer_id } : { owner_email: person.email }
  const own = await units(shop, {
    ...owner,
    product_id: shop.productIds[product ?? ""],
    status: ["delivered", "installed"],
  })
  const day = hourOf(story, 0).toISOString().slice(0, 10)
  const unit = own.filter(({ contract_on }) => contract_on <= day).at(-1)
  if (!unit) {
    throw new Error(`Case ${key}: ${customer} has no ${product}`)
  }
  return unit
}

async function forgetMails({ container }: Shop): Promise<void> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  for (let claimed = 1; claimed > 0;) {
    const events = await cases.claimOutbox(500, 60)
    await cases.finishOutbox(events.map(({ event_id }) => event_id))
    claimed = events.length
  }
}
