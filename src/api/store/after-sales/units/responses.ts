import { z } from "@medusajs/framework/zod"
import { elementDays, guarantor } from "../../../answers/coverage"
import {
  extensionCause,
  registrationState,
  startBasis,
  unitOrigin,
  unitStatus,
  warrantyKind,
  warrantyStatus,
} from "../../../answers/enums"
import { dayAnswer, deletionOf, instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"

/** A promise that covers one of the customer's units. */
export const storeWarranty = z
  .object({
    id: z.string(),
    kind: warrantyKind,
    status: warrantyStatus,
    policy_name: z.string().nullable().describe("In the asker's language; null for the legal guarantee"),
    start_basis: startBasis,
    starts_on: dayAnswer.nullable(),
    ends_on: elementDays,
    is_open_ended: z
      .boolean()
      .describe("The law names no end: what `ends_on` says is certain, and a person assesses what comes after"),
    guarantor: guarantor.nullable(),
    statement: z.string().nullable(),
    exclusions: z.array(z.string()).describe("Causes that the promise leaves out"),
    extensions: z.array(z.object({ cause: extensionCause, months: z.number().int(), days: z.number().int() })),
    void_reason: z.string().nullable(),
    uses: z.number().int(),
    max_uses: z.number().int().nullable(),
  })
  .meta({ id: "StoreWarranty" })

export const storeUnit = z
  .object({
    id: z.string(),
    status: unitStatus,
    product_id: z.string().nullable(),
    variant_id: z.string().nullable(),
    product_title: z.string(),
    variant_title: z.string().nullable(),
    sku: z.string().nullable(),
    thumbnail: z.string().nullable(),
    serial_number: z.string().nullable(),
    unit_index: z.number().int(),
    pieces: z.number().int().describe("More than 1 where one unit stands for all pieces of a line"),
    order_id: z.string().nullable(),
    order_display_id: z.number().int().nullable(),
    contract_on: dayAnswer,
    delivered_on: dayAnswer.nullable(),
    installed_on: dayAnswer.nullable(),
    country_code: z.string().nullable(),
    origin: unitOrigin,
    registered_state: registrationState.nullable(),
    rejected_reason: z.string().nullable().describe("Why the shop refused a registration, in its own words"),
    is_confirmed: z.boolean().describe("False while the shop has not confirmed a unit of before"),
    transfer: z.object({ to_email: z.string(), expires_at: instantAnswer }).nullable(),
    created_at: instantAnswer,
  })
  .meta({ id: "StoreUnit" })

/** What remains of a unit for the one who handed it on. */
export const movedUnit = z
  .object({
    id: z.string(),
    status: z.literal("moved_on"),
    product_title: z.string(),
    moved_on_at: instantAnswer,
  })
  .meta({ id: "StoreMovedUnit" })

export const storeUnitDetail = storeUnit
  .extend({
    covered_until: elementDays.nullable(),
    is_open_ended: z
      .boolean()
      .describe("`covered_until` is the least: a legal guarantee without a fixed end protects for longer"),
    warranties: z.array(storeWarranty),
  })
  .meta({ id: "StoreUnitDetail" })

export const unitListAnswer = listOf("units", z.union([storeUnit, movedUnit])).meta({ id: "StoreUnitListResponse" })
export const unitAnswer = oneOf("unit", z.union([storeUnitDetail, movedUnit])).meta({ id: "StoreUnitResponse" })
export const registrationAnswer = oneOf("unit", z.union([storeUnitDetail, movedUnit])).meta({
  id: "StoreRegistrationResponse",
})
export const transferAnswer = oneOf(
  "transfer",
  z.object({ id: z.string(), unit_id: z.string(), to_email: z.string(), expires_at: instantAnswer })
).meta({ id: "StoreTransferResponse" })
export const transferDeletion = deletionOf("unit_transfer").meta({ id: "StoreTransferDeleteResponse" })
