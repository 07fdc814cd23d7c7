import type { MedusaContainer } from "@medusajs/framework/types"
import type { MovedUnit, StoreUnit } from "../../../../modules/installed-base"
import type { StoredWarranty } from "../../../../modules/warranty"
import type { Actor } from "../../../../shared/actor"
import { warrantyOf } from "../../../services"
import { noteShown } from "./note-shown"
import { coveredUntil, isOpenEnded, toStoreWarranty } from "./store-warranty"

type Asker = { scope: MedusaContainer; actor: Actor; locale: string }

/** Units with what is promised for each: nothing while the shop has yet to confirm or approve it. */
export async function unitDetails(units: (StoreUnit | MovedUnit)[], { scope, actor, locale }: Asker) {
  const promised = units.filter(isPromised).map(({ id }) => id)
  const warranties = promised.length ? await warrantyOf(scope).listWarrantiesOfUnits(promised) : new Map()
  await noteShown([...warranties.values()].flat(), { scope, actor })

  return units.map((unit) => {
    const own: StoredWarranty[] = warranties.get(unit.id) ?? []
    return unit.status === "moved_on"
      ? unit
      : {
          ...unit,
          covered_until: isPromised(unit) ? coveredUntil(own) : null,
          is_open_ended: isOpenEnded(own),
          warranties: own.map((warranty) => toStoreWarranty(warranty, locale)),
        }
  })
}

function isPromised(unit: StoreUnit | MovedUnit): unit is StoreUnit {
  return unit.status !== "moved_on" && unit.is_confirmed && unit.status !== "pending" && unit.status !== "rejected"
}
