import { model } from "@medusajs/framework/utils"
import { CoverageUse } from "./coverage-use"
import { WarrantyExtension } from "./warranty-extension"

/**
 * A promise applied to one unit, with its terms frozen. Days are local dates (`YYYY-MM-DD`) in `time_zone`;
 * `starts_at` and `expires_at` say the same as instants, so that a list can tell what is active.
 */
export const Warranty = model
  .define("after_sales_warranty", {
    id: model.id({ prefix: "aswar" }).primaryKey(),
    unit_id: model.text(),
    kind: model.enum(["statutory", "commercial", "durability", "plan"]),
    /** `statutory` or `policy:<policy_id>`: what makes a second issue of the same promise a no-op. */
    source_key: model.text(),
    policy_id: model.text().nullable(),
    policy_version_id: model.text().nullable(),
    policy_version: model.number().nullable(),
    /** What a statutory warranty was issued under: the rules' country and version, and what they were read for. */
    jurisdiction: model.json().nullable(),
    terms: model.json(),
    /** Policies of the same kind that lost against this one, with the reason. */
    lost: model.json(),
    start_basis: model.enum(["order", "shipment", "delivery", "installation", "end_of_return_window"]),
    time_zone: model.text(),
    starts_on: model.text().nullable(),
    parts_ends_on: model.text().nullable(),
    labour_ends_on: model.text().nullable(),
    travel_ends_on: model.text().nullable(),
    starts_at: model.dateTime().nullable(),
    /** First instant after the longest element's last covered day. */
    expires_at: model.dateTime().nullable(),
    max_uses: model.number().nullable(),
    /** Reservations and uses that count; the check below makes one too many impossible. */
    uses: model.number().default(0),
    voided_at: model.dateTime().nullable(),
    void_reason: model.text().nullable(),
    /** When the customer first saw the ends: from then on they only move outwards. */
    shown_at: model.dateTime().nullable(),
    /** The promise of the replaced unit that this one carries on. */
    carried_from_id: model.text().nullable(),
    /** A carried promise that starts anew with the replacement, where the rules give that. */
    is_new_term: model.boolean().default(false),
    /** Frozen with the terms, for a start at the end of the return window. */
    return_window_days: model.number().default(0),
    /** Revision of the unit's facts that these dates were computed from. */
    facts_rev: model.number().default(0),
    is_confirmed: model.boolean().default(true),
    expiring_announced_at: model.dateTime().nullable(),
    product_id: model.text().nullable(),
    product_title: model.text(),
    serial_number: model.text().nullable(),
    order_display_id: model.number().nullable(),
    owner_customer_id: model.text().nullable(),
    extensions: model.hasMany(() => WarrantyExtension, { mappedBy: "warranty" }),
    coverage_uses: model.hasMany(() => CoverageUse, { mappedBy: "warranty" }),
  })
  .indexes([
    { name: "IDX_after_sales_warranty_source", on: ["unit_id", "source_key"], unique: true },
    { name: "IDX_after_sales_warranty_list", on: ["created_at", "id"] },
    { name: "IDX_after_sales_warranty_policy", on: ["policy_id", "created_at"], where: "policy_id IS NOT NULL" },
    { name: "IDX_after_sales_warranty_voided", on: ["created_at", "id"], where: "voided_at IS NOT NULL" },
    { name: "IDX_after_sales_warranty_exhausted", on: ["created_at", "id"], where: "uses >= max_uses" },
    {
      name: "IDX_after_sales_warranty_expiring",
      on: ["expires_at"],
      where: "expiring_announced_at IS NULL AND voided_at IS NULL AND is_confirmed",
    },
  ])
  .checks([
    {
      name: "after_sales_warranty_uses",
      expression: (columns) =>
        `${columns.uses} >= 0 and (${columns.max_uses} is null or ${columns.uses} <= ${columns.max_uses})`,
    },
    {
      name: "after_sales_warranty_days",
      expression: (columns) =>
        [columns.starts_on, columns.parts_ends_on, columns.labour_ends_on, columns.travel_ends_on]
          .map((day) => `(${day} is null or ${day} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`)
          .join(" and "),
    },
    {
      name: "after_sales_warranty_void",
      expression: (columns) => `(${columns.voided_at} is null) = (${columns.void_reason} is null)`,
    },
  ])
