import { caseClock } from "./case-clock"
import { type Fleet } from "./fleet"
import { importTakeover } from "./import-takeover"
import { mailPost } from "./mail-post"
import { sharedSweep } from "./shared-sweep"

/** They stay up from test to test until one of them is killed in the last. */
export function twoServers(fleet: Fleet): void {
  sharedSweep(fleet)
  caseClock(fleet)
  mailPost(fleet)
  importTakeover(fleet)
}
