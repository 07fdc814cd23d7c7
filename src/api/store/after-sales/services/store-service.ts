import { pickText } from "../../../../shared/texts"
import type { AskedService } from "../../../../workflows/service-catalog/eligible-services"
import { withText } from "../../../catalog-texts"

/** A service as a customer sees it, in their language. Without a unit, what depends on one has no answer yet. */
export function storeService({ service, may_request, reasons }: AskedService, locale: string, isAboutUnit: boolean) {
  const { requirements, documents, names, descriptions, ...rest } = service
  const isOpen = !isAboutUnit && requirements.needs_unit
  return {
    ...rest,
    name: pickText(names, locale) ?? service.code,
    description: pickText(descriptions, locale),
    needs_unit: requirements.needs_unit,
    minutes: requirements.minutes,
    documents: documents.map(({ code, names: labels }) => ({ code, name: pickText(labels, locale) ?? code })),
    may_request: isOpen ? null : may_request,
    reasons: isOpen ? [] : reasons.map((reason) => withText(locale, "reason", reason)),
  }
}
