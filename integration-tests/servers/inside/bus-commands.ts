import type { MedusaContainer } from "@medusajs/framework/types"
import { type BusEvent, type Delivery, tapBus } from "../bus"

/** Waits until no subscriber runs, and answers what was delivered since the last time. */
export async function drainBus(container: MedusaContainer, _input: null): Promise<Delivery[]> {
  const bus = tapBus(container)
  await bus.drain()

  return bus.takeDeliveries()
}

/** From now on the plugin hears of nothing. */
export async function holdBus(container: MedusaContainer, _input: null): Promise<void> {
  tapBus(container).hold()
}

export async function deliverEvent(container: MedusaContainer, event: BusEvent): Promise<void> {
  await tapBus(container).deliver(event)
}
