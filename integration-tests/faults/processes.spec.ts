import { withFleet } from "./processes/fleet"
import { suddenDeath } from "./processes/sudden-death"
import { twoServers } from "./processes/two-servers"

// One file, because a store that can be started takes half a minute to make.
withFleet({ "a server that is killed": suddenDeath, "two servers on one database": twoServers })
