import type { MedusaContainer } from "@medusajs/framework/types"
import { type CaseUnit, INSTALLED_BASE_MODULE, type InstalledBaseModuleService } from "../../../modules/installed-base"
import { invalid, notFound } from "../../../shared/errors"
import { type BareLine, loadBareLines } from "./bare-lines"
import { fromBareLine, fromUnit, fromUnitsOfLine } from "./found-item"
import type { CaseRequest, FoundItem, RequestedItem } from "./types"

const standing = new Set(["ordered", "shipped", "delivered", "installed"])

/**
 * Finds what a request names. A unit or order line that isn't the asker's is not found, like one that does not exist.
 * Of a line no more pieces can be meant than stand today; where all of them are, the units themselves are taken.
 */
export async function findItems(
  container: MedusaContainer,
  { items, asker }: Pick<CaseRequest, "items" | "asker">
): Promise<{ found: FoundItem[]; units: CaseUnit[] }> {
  const base = container.resolve<InstalledBaseModuleService>(INSTALLED_BASE_MODULE)
  const unit_ids = items.flatMap(({ unit_id }) => unit_id ?? [])
  const order_line_ids = items.flatMap(({ order_line_id }) => order_line_id ?? [])
  const units =
    unit_ids.length + order_line_ids.length ? await base.listCaseUnits({ unit_ids, order_line_ids, asker }) : []
  const unitless = order_line_ids.filter((id) => !units.some(({ order_line_id }) => order_line_id === id))
  const lines = unitless.length ? await loadBareLines(container, unitless, asker) : []

  const found = items.flatMap((item) => findItem(item, units, lines))
  if (new Set(found.flatMap(({ item }) => item.unit_id ?? [])).size < found.filter(({ item }) => item.unit_id).length) {
    invalid("items", "the same unit twice", "each unit once, by itself or by its order line")
  }
  return { found, units }
}

function findItem(item: RequestedItem, units: CaseUnit[], lines: BareLine[]): FoundItem[] {
  if (item.unit_id) {
    const unit = units.find(({ id }) => id === item.unit_id) ?? notFound("unit", item.unit_id)
    return [fromUnit(item, unit, atMost(item, unit.pieces))]
  }
  return item.order_line_id ? findLine(item, item.order_line_id, units, lines) : []
}

function findLine(item: RequestedItem, lineId: string, units: CaseUnit[], lines: BareLine[]): FoundItem[] {
  const ofLine = units.filter(({ order_line_id }) => order_line_id === lineId)
  if (!ofLine.length) {
    const line = lines.find(({ id }) => id === lineId) ?? notFound("order line", lineId)
    return [fromBareLine(item, line, atMost(item, line.standing))]
  }
  const live = ofLine.filter(({ status }) => standing.has(status))
  const quantity = atMost(
    item,
    live.reduce((pieces, unit) => pieces + unit.pieces, 0)
  )
  return quantity === live.length && live.every(({ pieces }) => pieces === 1)
    ? live.map((unit) => fromUnit(item, unit, 1))
    : [fromUnitsOfLine(item, live, quantity)]
}

function atMost({ quantity }: RequestedItem, pieces: number): number {
  return quantity <= pieces
    ? quantity
    : invalid("quantity", quantity, `at most the ${pieces} that the customer still has`)
}
