import type { StoreUnit } from "../../../../modules/installed-base"
import { notFound } from "../../../../shared/errors"
import type { RouteCall } from "../../../../shared/http/serve"
import { installedBaseOf } from "../../../services"
import type { storeUnitRoutes } from "./routes"

type Call = Pick<RouteCall<typeof storeUnitRoutes.retrieve>, "scope" | "params" | "actor" | "salesChannelIds">

/** The asker's own unit. Who has handed it over, and anybody else, gets the answer of an unknown one. */
export async function ownUnit({ scope, params, actor, salesChannelIds }: Call): Promise<StoreUnit> {
  const asker = { customer_id: actor.id, sales_channel_ids: salesChannelIds }
  const unit = await installedBaseOf(scope).retrieveStoreUnit(params.id, asker)

  return unit.status === "moved_on" ? notFound("unit", params.id) : unit
}
