import type { CaseUnit } from "../../../modules/installed-base"
import type { BareLine } from "./bare-lines"
import type { FoundItem, Place, RequestedItem } from "./types"

export function fromUnit(item: RequestedItem, unit: CaseUnit, quantity: number): FoundItem {
  return {
    asked: item,
    item: { ...wordsOf(item), ...labelsOf(unit), unit_id: unit.id, order_line_id: unit.order_line_id, quantity },
    place: placeOf(unit),
    unit_ids: [unit.id],
  }
}

/** Some pieces of a line: which units they are, the shop finds out. */
export function fromUnitsOfLine(item: RequestedItem, units: CaseUnit[], quantity: number): FoundItem {
  const [first] = units
  const labels = { ...labelsOf(first), serial_number: units.length === 1 ? first.serial_number : null }
  return {
    asked: item,
    item: {
      ...wordsOf(item),
      ...labels,
      unit_id: units.length === 1 ? first.id : null,
      order_line_id: item.order_line_id,
      quantity,
    },
    place: placeOf(first),
    unit_ids: units.map(({ id }) => id),
  }
}

/** Of a product of which the shop keeps no units. */
export function fromBareLine(
  item: RequestedItem,
  { id, standing: _standing, place, ...labels }: BareLine,
  quantity: number
): FoundItem {
  return { asked: item, item: { ...wordsOf(item), ...labels, order_line_id: id, quantity }, place, unit_ids: [] }
}

/** What is said of an item; none of the client's other fields. */
export function wordsOf({ symptom_code, description }: RequestedItem) {
  return { symptom_code: symptom_code ?? null, description }
}

function labelsOf({ product_id, product_title, variant_title, serial_number, thumbnail }: CaseUnit) {
  return { product_id, product_title, variant_title, serial_number, thumbnail }
}

function placeOf(unit: CaseUnit): Place {
  return {
    owner_customer_id: unit.owner_customer_id,
    owner_email: unit.owner_email,
    order: unit.order_id ? { id: unit.order_id, display_id: unit.order_display_id } : null,
    sales_channel_id: unit.sales_channel_id,
    country_code: unit.country_code,
    time_zone: unit.time_zone,
  }
}
