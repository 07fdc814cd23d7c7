import type { MedusaContainer } from "@medusajs/framework/types"
import { sweep } from "../workflows/sweep"

/** Each minute, in every instance: they share the rows, and a quiet shop costs a few indexed reads. */
export default async function sweepJob(container: MedusaContainer): Promise<void> {
  await sweep(container)
}

export const config = { name: "after-sales-sweep", schedule: "* * * * *" }
