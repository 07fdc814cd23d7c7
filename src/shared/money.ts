import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

const digitsByCurrency = new Map<string, number>()

/** Minor digits of a currency as ISO 4217 has them: 2 for `eur`, 0 for `jpy`. Unknown codes count 2. */
export function currencyDigits(currencyCode: string): number {
  const known = digitsByCurrency.get(currencyCode)
  if (known !== undefined) {
    return known
  }
  let digits = 2
  try {
    digits = new Intl.NumberFormat("en", { style: "currency", currency: currencyCode }).resolvedOptions()
      .maximumFractionDigits ?? 2
  } catch (error) {
    if (!(error instanceof RangeError)) {
      throw error
    }
  }
  digitsByCurrency.set(currencyCode, digits)
  return digits
}

/** Rounds half up to the currency's digits and prints it as a plain decimal string, for example `"49.90"`. */
export function roundToCurrency(amount: BigNumberInput, currencyCode: string): string {
  return MathBN.convert(amount).toFixed(currencyDigits(currencyCode))
}
