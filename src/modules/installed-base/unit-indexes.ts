/** A serial number names one unit of a product among those still in a customer's hands. */
export const serialIndex = "IDX_after_sales_unit_serial_unique"

const isLive = "returned_at IS NULL AND replaced_at IS NULL AND cancelled_at IS NULL AND scrapped_at IS NULL"
const isAccepted = "(registered_state IS NULL OR registered_state = 'approved')"

/** Natural keys of units, and one index for each way in which they are listed. */
export const unitIndexes = [
  {
    name: "IDX_after_sales_unit_line_unique",
    on: ["order_line_id", "unit_index"],
    unique: true,
    where: "order_line_id IS NOT NULL",
  },
  { name: "IDX_after_sales_unit_external_unique", on: ["external_key"], unique: true, where: "external_key IS NOT NULL" },
  {
    name: serialIndex,
    on: ["product_id", "serial_key"],
    unique: true,
    where: `serial_key IS NOT NULL AND ${isLive} AND ${isAccepted}`,
  },
  {
    name: "IDX_after_sales_unit_request_unique",
    on: ["registered_by", "idempotency_key"],
    unique: true,
    where: "idempotency_key IS NOT NULL",
  },
  { name: "IDX_after_sales_unit_owner", on: ["owner_customer_id", "created_at", "id"] },
  { name: "IDX_after_sales_unit_email", on: ["owner_email", "created_at", "id"] },
  { name: "IDX_after_sales_unit_created", on: ["created_at", "id"] },
  { name: "IDX_after_sales_unit_product", on: ["product_id", "created_at", "id"] },
  { name: "IDX_after_sales_unit_order", on: ["order_id"], where: "order_id IS NOT NULL" },
  { name: "IDX_after_sales_unit_order_number", on: ["order_display_id"], where: "order_display_id IS NOT NULL" },
  { name: "IDX_after_sales_unit_serial", on: ["serial_key"], where: "serial_key IS NOT NULL" },
  { name: "IDX_after_sales_unit_flagged", on: ["created_at", "id"], where: "flagged_at IS NOT NULL" },
  { name: "IDX_after_sales_unit_inbox", on: ["created_at", "id"], where: "registered_state = 'pending'" },
  { name: "IDX_after_sales_unit_unconfirmed", on: ["created_at", "id"], where: "confirmed_at IS NULL" },
  { name: "IDX_after_sales_unit_stale", on: ["id"], where: "assured_rev < facts_rev" },
]
