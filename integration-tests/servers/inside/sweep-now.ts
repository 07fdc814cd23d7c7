import type { MedusaContainer } from "@medusajs/framework/types"
import { built } from "./built"

type Sweep = (container: MedusaContainer) => Promise<void>

/** What the job does each minute. */
export async function sweepNow(container: MedusaContainer, _input: null): Promise<void> {
  await built<{ sweep: Sweep }>("workflows/sweep").sweep(container)
}
