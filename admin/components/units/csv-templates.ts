/** Columns of an import of historic units with an example; all but `bought_on` and a product may be left out. */
export const unitTemplate = [
  ["external_id", "order_number", "sku", "product_title", "serial_number", "email", "price", "currency", "bought_on", "shipped_on", "delivered_on", "installed_on", "country", "region", "condition", "buyer"],
  ["OLD-1001", "1001", "ESP-1", "Espresso machine", "SN-2044", "anna@example.com", "499.90", "EUR", "2024-03-15", "2024-03-16", "2024-03-18", "", "IT", "", "new", "consumer"],
]

/** Columns of an import of serial numbers: by unit, or by order and article. */
export const serialTemplate = [
  ["serial_number", "unit_id", "order_number", "sku"],
  ["SN-2044", "", "1001", "ESP-1"],
]
