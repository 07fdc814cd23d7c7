import { model } from "@medusajs/framework/utils"

const isLive = "returned_at IS NULL AND replaced_at IS NULL AND cancelled_at IS NULL AND scrapped_at IS NULL"
const isAccepted = "(registered_state IS NULL OR registered_state = 'approved')"

/**
 * One sold, physical thing in a customer's hands. It holds facts, each written once; its `status` is a generated
 * column of the database (hand-written migration) that says the same as `unitStatus`.
 */
export const Unit = model
  .define("after_sales_unit", {
    id: model.id({ prefix: "asunit" }).primaryKey(),

    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    order_line_id: model.text().nullable(),
    /** Counts the pieces of a line from 1; never used again on that line. */
    unit_index: model.number().default(1),
    /** More than 1 only for a product that is not tracked: one unit stands for all pieces of the line. */
    pieces: model.number().default(1),
    is_tracked: model.boolean().default(true),
    /** What makes a row of an import the same row when the file is read again. */
    external_key: model.text().nullable(),
    sales_channel_id: model.text().nullable(),

    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    product_title: model.text(),
    variant_title: model.text().nullable(),
    sku: model.text().nullable(),
    thumbnail: model.text().nullable(),
    serial_number: model.text().nullable(),
    /** `serialKey(serial_number)`: what two spellings of one serial number have in common. */
    serial_key: model.text().nullable(),

    owner_customer_id: model.text().nullable(),
    owner_email: model.text().nullable(),
    /** The owner has asked to be forgotten; whoever they were stands apart, for as long as a claim can be raised. */
    owner_erased_at: model.dateTime().nullable(),
    /** From here on the order no longer decides who owns the unit. */
    transferred_at: model.dateTime().nullable(),

    origin: model.enum(["order", "backfill", "registered"]),
    registered_state: model.enum(["pending", "approved", "rejected"]).nullable(),
    registered_by: model.text().nullable(),
    registration_note: model.text().nullable(),
    purchase_place: model.text().nullable(),
    proof_file_id: model.text().nullable(),
    rejected_reason: model.text().nullable(),
    idempotency_key: model.text().nullable(),
    request_hash: model.text().nullable(),

    contract_at: model.dateTime(),
    /** The day of the contract in `time_zone`, `YYYY-MM-DD`. */
    contract_on: model.text(),
    country_code: model.text().nullable(),
    region_code: model.text().nullable(),
    time_zone: model.text(),
    buyer_kind: model.enum(["consumer", "business"]).default("consumer"),
    condition: model.enum(["new", "used", "refurbished"]).default("new"),
    price_paid: model.bigNumber().nullable(),
    currency_code: model.text().nullable(),
    is_installed_by_seller: model.boolean().default(false),
    digital_supply_months: model.number().nullable(),
    expected_life_months: model.number().nullable(),
    used_guarantee_months: model.number().nullable(),

    fulfillment_id: model.text().nullable(),
    fulfillment_item_id: model.text().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    installed_at: model.dateTime().nullable(),
    returned_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    replaced_at: model.dateTime().nullable(),
    replaced_by_id: model.text().nullable(),
    replaces_id: model.text().nullable(),
    /** The consumer had asked for a repair and was given this one instead: in France the guarantee then starts anew. */
    has_consumer_chosen_repair: model.boolean().default(false),
    scrapped_at: model.dateTime().nullable(),
    /** Facts that a person has recorded or put right: what the order says no longer touches them. */
    settled_facts: model.array().default([]),

    /** Null while a backfilled unit awaits the merchant's word; it promises nothing before. */
    confirmed_at: model.dateTime().nullable(),
    policy_version_id: model.text().nullable(),

    flagged_reason: model.enum(["leaver_returned", "leaver_cancelled"]).nullable(),
    flagged_at: model.dateTime().nullable(),

    /** Raised by every change that matters to warranties; `assured_rev` follows when they have been synced. */
    facts_rev: model.number().default(1),
    assured_rev: model.number().default(0),
    assured_lease_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_after_sales_unit_line_unique",
      on: ["order_line_id", "unit_index"],
      unique: true,
      where: "order_line_id IS NOT NULL",
    },
    {
      name: "IDX_after_sales_unit_external_unique",
      on: ["external_key"],
      unique: true,
      where: "external_key IS NOT NULL",
    },
    {
      name: "IDX_after_sales_unit_serial_unique",
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
    { name: "IDX_after_sales_unit_owner", on: ["owner_customer_id", "created_at", "id", "sales_channel_id"] },
    { name: "IDX_after_sales_unit_email", on: ["owner_email", "created_at", "id"] },
    { name: "IDX_after_sales_unit_created", on: ["created_at", "id"] },
    { name: "IDX_after_sales_unit_product", on: ["product_id", "created_at", "id"] },
    { name: "IDX_after_sales_unit_country", on: ["country_code", "created_at", "id"] },
    { name: "IDX_after_sales_unit_origin", on: ["origin", "created_at", "id"] },
    { name: "IDX_after_sales_unit_order", on: ["order_id"], where: "order_id IS NOT NULL" },
    { name: "IDX_after_sales_unit_order_number", on: ["order_display_id"], where: "order_display_id IS NOT NULL" },
    { name: "IDX_after_sales_unit_serial", on: ["serial_key"], where: "serial_key IS NOT NULL" },
    { name: "IDX_after_sales_unit_flagged", on: ["created_at", "id"], where: "flagged_at IS NOT NULL" },
    { name: "IDX_after_sales_unit_inbox", on: ["created_at", "id"], where: "registered_state = 'pending'" },
    { name: "IDX_after_sales_unit_unconfirmed", on: ["created_at", "id"], where: "confirmed_at IS NULL" },
    { name: "IDX_after_sales_unit_stale", on: ["id"], where: "assured_rev < facts_rev" },
  ])
  .checks([
    { name: "after_sales_unit_contract_on", expression: (c) => `${c.contract_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'` },
    { name: "after_sales_unit_pieces", expression: (c) => `${c.pieces} >= 1 and ${c.unit_index} >= 1` },
    { name: "after_sales_unit_serial", expression: (c) => `(${c.serial_number} is null) = (${c.serial_key} is null)` },
    { name: "after_sales_unit_flag", expression: (c) => `(${c.flagged_at} is null) = (${c.flagged_reason} is null)` },
  ])
