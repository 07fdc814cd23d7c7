import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { detectUnitsWorkflow } from "../workflows/service-catalog/workflows/detect-units"

/** A warranty is about to end: services that are meant for that are proposed at once. */
export default async function warrantyExpiring({
  event,
  container,
}: SubscriberArgs<{ id: string; unit_id: string }>): Promise<void> {
  await detectUnitsWorkflow(container).run({ input: { unit_ids: [event.data.unit_id] } })
}

export const config: SubscriberConfig = {
  event: "after_sales.warranty.expiring",
  context: { subscriberId: "after-sales:propose-before-warranty-ends" },
}
