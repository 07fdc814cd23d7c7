import type { StoreUnit } from "../../../../modules/installed-base"
import { askerOf } from "../../../../shared/asker"
import { notFound } from "../../../../shared/errors"
import type { RouteCall } from "../../../../shared/http/serve"
import { installedBaseOf } from "../../../services"
import type { storeUnitRoutes } from "./routes"

type Call = Pick<RouteCall<typeof storeUnitRoutes.retrieve>, "scope" | "params" | "actor" | "salesChannelIds">

/** The asker's own unit. Who has handed it over, and anybody else, gets the answer of an unknown one. */
export async function ownUnit(call: Call): Promise<StoreUnit> {
  const unit = await installedBaseOf(call.scope).retrieveStoreUnit(call.params.id, askerOf(call))

  return unit.status === "moved_on" ? notFound("unit", call.params.id) : unit
}
