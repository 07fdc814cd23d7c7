import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoreCase } from "../../../../modules/service-case"
import type { Asker } from "../../../../shared/asker"
import { pickText } from "../../../../shared/texts"
import { renderItems } from "../../../render-items"
import { casesOf, platformOf } from "../../../services"

/** A case in a list, its service named in the asker's language. */
export function toListed<Case extends StoreCase>({ service: { names, ...service }, ...row }: Case, locale: string) {
  return { ...row, service: { ...service, name: pickText(names, locale) ?? service.code } }
}

/** The asker's case with everything that they may see of it. */
export async function caseView(scope: MedusaContainer, id: string, asker: Asker, locale: string) {
  const { reopenWindowDays } = platformOf(scope).getOptions()
  const found = await casesOf(scope).retrieveStoreCase({ id, asker, reopen_window_days: reopenWindowDays })

  return { ...toListed(found, locale), items: renderItems(found.items, locale) }
}
