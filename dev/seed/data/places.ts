/** Where the shop sells, and at which rate of VAT. */
export const regions = [
  { key: "eu", name: "European Union", currency: "eur", countries: ["it", "de", "fr", "es", "at", "nl", "be", "pt"] },
  { key: "uk", name: "United Kingdom", currency: "gbp", countries: ["gb"] },
] as const

export type RegionKey = (typeof regions)[number]["key"]

/** Standard VAT rates in per cent. */
export const vatRates: Record<string, number> = {
  it: 22,
  de: 19,
  fr: 20,
  es: 21,
  at: 20,
  nl: 21,
  be: 21,
  pt: 23,
  gb: 20,
}

export const warehouse = {
  name: "Magazzino di Lecco",
  address: { address_1: "Via Roma 12", city: "Lecco", country_code: "it", postal_code: "23900" },
}

/** The country decides the region: all but the United Kingdom are in the Union. */
export function regionOf(countryCode: string): RegionKey {
  return countryCode === "gb" ? "uk" : "eu"
}
