import type { ServiceContent } from "../../domain/service-content"

/** The content of a service as it is bound to a statement: objects as JSON, money beside its exact value. */
export function contentColumns(content: ServiceContent): Record<string, unknown> {
  const { names, descriptions, requirements, detection, documents, price_amount, ...plain } = content
  const price = price_amount === null ? null : String(price_amount)
  return {
    ...plain,
    names: JSON.stringify(names),
    descriptions: JSON.stringify(descriptions),
    requirements: JSON.stringify(requirements),
    detection: JSON.stringify(detection),
    documents: JSON.stringify(documents),
    price_amount: price,
    raw_price_amount: price === null ? null : JSON.stringify({ value: price, precision: 20 }),
  }
}

/** Only what a service says, without its number, state and dates. */
export function contentOf(service: ServiceContent): ServiceContent {
  const { names, descriptions, requirements, detection, channels, documents, position } = service
  const { price_amount, currency_code, price_variant_id, service_level_id, procedure_id } = service
  return {
    names,
    descriptions,
    requirements,
    detection,
    channels,
    price_amount,
    currency_code,
    price_variant_id,
    service_level_id,
    procedure_id,
    documents,
    position,
  }
}
