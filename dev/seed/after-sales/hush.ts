import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

type Subscriber = (data: never) => Promise<void>
type Bus = {
  eventToSubscribersMap: Map<string, { id: string; subscriber: Subscriber }[]>
  unsubscribe(event: string, subscriber: Subscriber, context: { subscriberId: string }): void
}

/**
 * The seed's orders pretend to be years old, and get their true days only after the fact. Our subscribers would
 * write down the present, so they keep out of it: the sweep, which every shop has, makes the units afterwards.
 */
export function hush(container: MedusaContainer): void {
  const bus = container.resolve(Modules.EVENT_BUS) as unknown as Bus
  for (const [event, subscribers] of bus.eventToSubscribersMap) {
    for (const { id, subscriber } of [...subscribers].filter(({ id }) => id.startsWith("after-sales:"))) {
      bus.unsubscribe(event, subscriber, { subscriberId: id })
    }
  }
}
