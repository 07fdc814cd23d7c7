/** Columns of an import of historic units with an example; all but `bought_on` and a product may be left out. */
const unitExample = {
  external_id: "OLD-1001",
  order_number: "1001",
  sku: "ESP-1",
  product_title: "Espresso machine",
  serial_number: "SN-2044",
  email: "anna@example.com",
  price: "499.90",
  currency: "EUR",
  bought_on: "2024-03-15",
  shipped_on: "2024-03-16",
  delivered_on: "2024-03-18",
  installed_on: "",
  country: "IT",
  region: "",
  condition: "new",
  buyer: "consumer",
}

export const unitTemplate = [Object.keys(unitExample), Object.values(unitExample)]

/** Columns of an import of serial numbers: by unit, or by order and article. */
export const serialTemplate = [
  ["serial_number", "unit_id", "order_number", "sku"],
  ["SN-2044", "", "1001", "ESP-1"],
]
