import type { TimeZone } from "../domain/types"

/** The zone in which the server reads its own clock: the shop's, unless an option says otherwise. */
export function serverZone(): TimeZone {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
