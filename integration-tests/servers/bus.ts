import type { EventEmitter } from "node:events"
import { performance } from "node:perf_hooks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type BusEvent = { name: string; data: Record<string, unknown> }

/** One subscriber's run for one event. */
export type Delivery = { event: BusEvent; subscriber: string; ms: number }

export type Bus = {
  /** From now on nothing is delivered: events are kept for `takeHeld`, as if the bus had lost them. */
  hold: () => void
  /** From now on events are delivered again, as the bus does it. */
  release: () => void
  /** The events that were held, in the order in which they were sent, and forgets them. */
  takeHeld: () => BusEvent[]
  /** Delivers an event to its subscribers and waits for all of them. */
  deliver: (event: BusEvent) => Promise<void>
  /** Waits until no subscriber runs. */
  drain: () => Promise<void>
  /** What was delivered since the last time, and forgets it. */
  takeDeliveries: () => Delivery[]
}

type Payload = BusEvent & { metadata?: unknown }
type Listener = ((payload: Payload) => Promise<void>) & { subscriberId?: string }

const ours = "after-sales:"
const tapped = new WeakMap<EventEmitter, Bus>()

/**
 * Stands between Medusa's local event bus and its subscribers, because a bus may lose events, repeat them, turn
 * their order round, and never says when its subscribers are done.
 */
export function tapBus(container: MedusaContainer): Bus {
  const { eventEmitter_: emitter } = container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: EventEmitter }
  const known = tapped.get(emitter)
  if (known) {
    return known
  }
  const running = new Set<Promise<void>>()
  let isHolding = false
  let held: BusEvent[] = []
  let deliveries: Delivery[] = []

  const run = async (listener: Listener, payload: Payload) => {
    const startedAt = performance.now()
    await listener(payload)
    const event = { name: payload.name, data: payload.data }
    deliveries.push({ event, subscriber: listener.subscriberId ?? "", ms: performance.now() - startedAt })
  }
  const start = (payload: Payload) =>
    (emitter.listeners(payload.name) as Listener[]).map((listener) => {
      const work = run(listener, payload)
      running.add(work)
      void work.finally(() => running.delete(work))
      return work
    })

  emitter.emit = (name, payload: Payload) => {
    const listeners = emitter.listeners(name) as Listener[]
    if (isHolding && listeners.some((listener) => listener.subscriberId?.startsWith(ours))) {
      held.push({ name: payload.name, data: payload.data })
    } else {
      start(payload)
    }
    return listeners.length > 0
  }

  const bus: Bus = {
    hold: () => void (isHolding = true),
    release: () => void (isHolding = false),
    takeHeld: () => {
      const events = held
      held = []
      return events
    },
    deliver: async (event) => void (await Promise.all(start(event))),
    drain: async () => {
      // The bus sends on a later turn of the loop.
      await new Promise((resolve) => setTimeout(resolve, 20))
      while (running.size) {
        await Promise.all(running)
      }
    },
    takeDeliveries: () => {
      const delivered = deliveries
      deliveries = []
      return delivered
    },
  }
  tapped.set(emitter, bus)

  return bus
}
