import { withFleet } from "./processes/fleet"
import { importTakeover } from "./processes/import-takeover"
import { sharedSweep } from "./processes/shared-sweep"
import { suddenDeath } from "./processes/sudden-death"

// One file, because a store that can be started takes half a minute to make.
withFleet((fleet) => {
  describe("a server that is killed", () => suddenDeath(fleet))
  describe("two servers on one database", () => sharedSweep(fleet))
  describe("an import", () => importTakeover(fleet))
})
