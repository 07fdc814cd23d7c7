import { model } from "@medusajs/framework/utils"
import { unitIndexes } from "../unit-indexes"

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
  .indexes(unitIndexes)
  .checks([
    { name: "after_sales_unit_contract_on", expression: (c) => `${c.contract_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'` },
    { name: "after_sales_unit_pieces", expression: (c) => `${c.pieces} >= 0 and ${c.unit_index} >= 1` },
    { name: "after_sales_unit_serial", expression: (c) => `(${c.serial_number} is null) = (${c.serial_key} is null)` },
    { name: "after_sales_unit_email", expression: (c) => `${c.owner_email} = lower(${c.owner_email})` },
    { name: "after_sales_unit_flag", expression: (c) => `(${c.flagged_at} is null) = (${c.flagged_reason} is null)` },
  ])
