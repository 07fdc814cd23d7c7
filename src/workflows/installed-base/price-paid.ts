import { MathBN } from "@medusajs/framework/utils"
import { roundToCurrency } from "../../shared/money"
import type { LoadedLine } from "./order-fields"

/**
 * What the customer paid for one piece of the line, in major units of the order's currency, taxes included
 * and discounts taken off: the price from which a reduction of price is reckoned (Dir. 2019/771 art. 15).
 * Rounded once, at the end.
 */
export function pricePaid(line: LoadedLine, currencyCode: string): string {
  const quantity = MathBN.convert(line.detail.quantity ?? 0)
  const gross = MathBN.mult(line.unit_price ?? 0, quantity)
  const discount = MathBN.sum(0, ...(line.adjustments ?? []).map((adjustment) => adjustment.amount ?? 0))
  const rate = MathBN.sum(0, ...(line.tax_lines ?? []).map((tax) => tax.rate ?? 0))
  const taxFactor = line.is_tax_inclusive ? 1 : MathBN.add(1, MathBN.div(rate, 100))
  const paid = MathBN.mult(MathBN.sub(gross, discount), taxFactor)
  const perPiece = MathBN.gt(quantity, 0) ? MathBN.div(paid, quantity) : MathBN.convert(line.unit_price ?? 0)

  return roundToCurrency(perPiece, currencyCode)
}
