import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import * as events from "../../src/workflows/events"
import { tapBus } from "../servers/bus"

type Told = { name: string; data: Record<string, string> }

const { JobEvents, UnitEvents, WarrantyEvents, WarrantyPolicyEvents } = events
const names = [UnitEvents, WarrantyEvents, WarrantyPolicyEvents, JobEvents].flatMap((group) => Object.values(group))

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

/** Listens to every event that we may emit, in the order in which they come. */
export function recordAll(container: MedusaContainer) {
  let told: Told[] = []
  const all = Object.values(events).flatMap((group) => Object.values(group) as string[])
  for (const name of all) {
    container.resolve(Modules.EVENT_BUS).subscribe(
      name,
      async (event) => {
        told.push({ name: event.name, data: event.data as Told["data"] })
      },
      { subscriberId: `record-all:${name}` }
    )
  }

  return {
    /** What was told since the last time, of those ids if any are given, as `noun.past` with the whole payload. */
    take: async (...ids: string[]): Promise<[string, Told["data"]][]> => {
      await tapBus(container).drain()
      const taken = told
      told = []
      return taken
        .filter(({ data }) => !ids.length || Object.values(data).some((value) => ids.includes(value)))
        .map(({ name, data }) => [name.replace("after_sales.", ""), data])
    },
  }
}
