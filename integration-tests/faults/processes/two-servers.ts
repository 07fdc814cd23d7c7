import { type Fleet } from "./fleet"
import { importTakeover } from "./import-takeover"
import { sharedSweep } from "./shared-sweep"

/** They stay up from test to test until one of them is killed in the last. */
export function twoServers(fleet: Fleet): void {
  sharedSweep(fleet)
  importTakeover(fleet)
}
