import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { JobEvents, UnitEvents, WarrantyEvents, WarrantyPolicyEvents } from "../../src/workflows/events"

type Told = { name: string; data: Record<string, string> }

const names = [UnitEvents, WarrantyEvents, WarrantyPolicyEvents, JobEvents].flatMap((events) => Object.values(events))

/** Listens to everything that we emit, as a shop's own subscribers would. */
export function recordEvents(container: MedusaContainer) {
  let told: Told[] = []
  for (const name of names) {
    container.resolve(Modules.EVENT_BUS).subscribe(
      name,
      async (event) => {
        told.push({ name: event.name, data: event.data as Told["data"] })
      },
      { subscriberId: `recorder:${name}` }
    )
  }

  return {
    /** What was told since the last time, as `name id` without our prefix, sorted. */
    take: (): string[] => {
      const taken = told.map(({ name, data }) => `${name.replace("after_sales.", "")} ${data.unit_id ?? data.id}`)
      told = []
      return taken.sort()
    },
    /** The payloads of one event since the last time it was asked for anything. */
    payloads: (name: string): Told["data"][] => told.filter((event) => event.name === name).map(({ data }) => data),
  }
}
