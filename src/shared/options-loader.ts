import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "./options"

/** Stops the boot with one line when an option of the plugin is wrong. Each of our modules loads it. */
export async function validateOptions({ options }: LoaderOptions): Promise<void> {
  parseOptions(options)
}
