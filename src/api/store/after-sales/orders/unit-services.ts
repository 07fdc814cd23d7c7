import type { MedusaContainer } from "@medusajs/framework/types"
import { eligibleServices } from "../../../../workflows/service-catalog/eligible-services"
import { storeService } from "../services/store-service"
import type { unitDetails } from "../units/unit-details"

type Detail = Awaited<ReturnType<typeof unitDetails>>[number]

/** Units with what each of them may ask for, and why not. */
export async function withServices(units: Detail[], { scope, locale }: { scope: MedusaContainer; locale: string }) {
  const unit_ids = units.flatMap((unit) => (unit.status === "moved_on" ? [] : unit.id))
  const answers = await eligibleServices(scope, { channel: "store", unit_ids, now: new Date() })

  return units.map((unit) => {
    if (unit.status === "moved_on") {
      return unit
    }
    const asked = (answers.get(unit.id) ?? []).filter(({ service }) => service.channels.includes("store"))
    const services = asked.map((one) => {
      const { id, code, kind, name, reasons } = storeService(one, locale, true)
      return { id, code, kind, name, may_request: one.may_request, reasons }
    })
    return { ...unit, services }
  })
}
