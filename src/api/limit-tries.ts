import type { MedusaContainer } from "@medusajs/framework/types"
import { tooManyRequests } from "../shared/errors"
import { platformOf } from "./services"

export type TryLimit = { what: string; limit: number; seconds: number }

/** Counts one more try of somebody, for all instances together; 429 above the limit. */
export async function limitTries(
  scope: MedusaContainer,
  who: string,
  { what, limit, seconds }: TryLimit
): Promise<void> {
  const { allowed, retry_after } = await platformOf(scope).takeToken(`${what}:${who}`, limit, seconds)
  if (!allowed) {
    tooManyRequests(retry_after)
  }
}
