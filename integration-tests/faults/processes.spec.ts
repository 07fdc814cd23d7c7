import { withFleet } from "./processes/fleet"
import { killedDesk } from "./processes/killed-desk"
import { suddenDeath } from "./processes/sudden-death"
import { twoServers } from "./processes/two-servers"

// One file, because a store that can be started takes half a minute to make.
withFleet({
  "a server that is killed": suddenDeath,
  "a server that is killed over its cases": killedDesk,
  "two servers on one database": twoServers,
})
