import { z } from "@medusajs/framework/zod"
import { deletionOf, dayAnswer, instantAnswer, listOf, moneyAnswer, oneOf } from "../../../../shared/http/schema/list"
import { adminWarranty, historyEvent } from "../../../answers/admin-warranty"
import {
  buyerKind,
  flagReason,
  matterKind,
  registrationState,
  transferStatus,
  unitCondition,
  unitOrigin,
  unitStatus,
} from "../../../answers/enums"

const count = z.number().int()
const text = z.string().nullable()
const at = instantAnswer.nullable()

export const adminUnit = z
  .object({
    id: z.string(),
    status: unitStatus,
    order_id: text,
    order_display_id: count.nullable(),
    order_line_id: text,
    unit_index: count,
    pieces: count,
    is_tracked: z.boolean(),
    external_key: text,
    sales_channel_id: text,
    product_id: text,
    variant_id: text,
    product_title: z.string(),
    variant_title: text,
    sku: text,
    thumbnail: text,
    serial_number: text,
    owner_customer_id: text,
    owner_email: text,
    transferred_at: at,
    origin: unitOrigin,
    registered_state: registrationState.nullable(),
    registration_note: text,
    purchase_place: text,
    proof_file_id: text,
    rejected_reason: text,
    contract_at: instantAnswer,
    contract_on: dayAnswer,
    country_code: text,
    region_code: text,
    time_zone: z.string(),
    buyer_kind: buyerKind,
    condition: unitCondition,
    price_paid: moneyAnswer.nullable(),
    currency_code: text,
    is_installed_by_seller: z.boolean(),
    digital_supply_months: count.nullable(),
    expected_life_months: count.nullable(),
    used_guarantee_months: count.nullable(),
    fulfillment_id: text,
    fulfillment_item_id: text,
    shipped_at: at,
    delivered_at: at,
    installed_at: at,
    returned_at: at,
    cancelled_at: at,
    replaced_at: at,
    replaced_by_id: text,
    replaces_id: text,
    has_consumer_chosen_repair: z.boolean(),
    scrapped_at: at,
    confirmed_at: at,
    policy_version_id: text,
    flagged_reason: flagReason.nullable(),
    flagged_at: at,
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminUnit" })

export const unitTransfer = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    from_customer_id: text,
    to_email: z.string(),
    status: transferStatus,
    expires_at: instantAnswer,
    decided_at: at,
    accepted_by_customer_id: text,
    created_at: instantAnswer,
  })
  .meta({ id: "AdminUnitTransfer" })

export const unitMatter = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    kind: matterKind,
    ref_id: z.string(),
    opened_at: instantAnswer,
    closed_at: at,
    note_code: text,
  })
  .meta({ id: "AdminUnitMatter" })

export const adminUnitDetail = adminUnit
  .extend({
    events: z.array(historyEvent),
    warranties: z.array(adminWarranty),
    transfers: z.array(unitTransfer),
    matters: z.array(unitMatter),
  })
  .meta({ id: "AdminUnitDetail" })

export const unitListAnswer = listOf("units", adminUnit).meta({ id: "AdminUnitListResponse" })
export const unitAnswer = oneOf("unit", adminUnitDetail).meta({ id: "AdminUnitResponse" })
export const transferAnswer = oneOf("transfer", unitTransfer).meta({ id: "AdminUnitTransferResponse" })
export const transferDeletion = deletionOf("unit_transfer").meta({ id: "AdminUnitTransferDeleteResponse" })
export const matterAnswer = oneOf("matter", unitMatter).meta({ id: "AdminUnitMatterResponse" })
export const matterDeletion = deletionOf("unit_matter").meta({ id: "AdminUnitMatterDeleteResponse" })
