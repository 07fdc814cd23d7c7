import type { MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedNotification } from "../../../../modules/platform"
import type { TemplateVariables } from "../../../../modules/platform/templates/variables"
import {
  type AdminCaseDetail,
  SERVICE_CASE_MODULE,
  type ServiceCaseModuleService,
} from "../../../../modules/service-case"
import { formatInstant, pickText, t } from "../../../../shared/texts"
import { linksOf } from "../links"
import { type Composed, noAddress } from "./composed"
import { addressOf } from "./recipient"
import { shopVariables } from "./shop"

/** A message about a case, with the case as it is now. */
export async function composeCase(container: MedusaContainer, message: ClaimedNotification): Promise<Composed> {
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const found = await cases.retrieveAdminCase(message.subject_id)
  const isForStaff = message.recipient_type === "user"
  const to = isForStaff || found.erased_at === null ? await addressOf(container, message) : null
  if (to === null) {
    return noAddress
  }
  const words = wordsOf(found, message)
  if (words === null) {
    return { dropped: "What it tells of has been taken back" }
  }
  const links = linksOf(container)
  const into = found.merged_into_id === null ? null : await cases.retrieveAdminCase(found.merged_into_id)

  return {
    to,
    variables: {
      locale: message.locale,
      link: isForStaff ? `${links.admin}/cases/${found.id}` : `${links.portal}/cases/${into?.id ?? found.id}`,
      shop: await shopVariables(container, message.locale),
      case: caseVariables(found, message.locale),
      into: { number: into?.number ?? "" },
      deadline: deadlineVariables(found, message),
      ...words,
    },
  }
}

/** The words that the message hands on; null when they are gone. */
function wordsOf(found: AdminCaseDetail, { data }: ClaimedNotification): Pick<TemplateVariables, "message"> | null {
  if (typeof data.message_id !== "string") {
    return {}
  }
  const said = found.messages.find(({ id }) => id === data.message_id)
  return said && said.erased_at === null && said.visibility === "customer" ? { message: { text: said.body } } : null
}

function caseVariables(found: AdminCaseDetail, locale: string): TemplateVariables["case"] {
  const titles = found.items
    .map(({ product_title }) => product_title)
    .filter((title): title is string => Boolean(title))
  return {
    number: found.number,
    service: pickText(found.service_names, locale) ?? t(locale, `case:kind.${found.service_kind}`),
    status: t(locale, `case:status.${found.status}`),
    priority: t(locale, `case:priority.${found.priority}`),
    customer: found.owner_name ?? "",
    products: [...new Set(titles)].join(", ") || t(locale, `case:kind.${found.service_kind}`),
    resolution: found.resolution_code === null ? "" : t(locale, `case:resolution.${found.resolution_code}`),
  }
}

function deadlineVariables(
  found: AdminCaseDetail,
  { data, locale }: ClaimedNotification
): TemplateVariables["deadline"] {
  return {
    name: typeof data.deadline === "string" ? t(locale, `notify:deadline.${data.deadline}`) : "",
    at: typeof data.due_at === "string" ? formatInstant(locale, data.due_at, found.time_zone) : "",
  }
}
