import { z } from "@medusajs/framework/zod"
import { leastAgreedMonths } from "../../../../modules/installed-base/domain/used-agreement"
import { oneOrMany, paging, queryFlag, searchText } from "../../../../shared/http/schema/query"
import { countryCode, emailAddress, freeText, lineOfText, recordId } from "../../../../shared/http/schema/text"
import { instant, localDate } from "../../../../shared/http/schema/time"
import {
  buyerKind,
  matterKind,
  registrationState,
  unitCondition,
  unitFact,
  unitOrigin,
  unitStatus,
} from "../../../answers/enums"

const filters = {
  q: searchText.optional(),
  status: oneOrMany(unitStatus).optional(),
  origin: oneOrMany(unitOrigin).optional(),
  product_id: oneOrMany(recordId).optional(),
  order_id: oneOrMany(recordId).optional(),
  customer_id: oneOrMany(recordId).optional(),
  owner_email: emailAddress.optional(),
  country_code: oneOrMany(countryCode).optional(),
  registered_state: oneOrMany(registrationState).optional(),
  flagged: queryFlag.optional(),
  confirmed: queryFlag.optional(),
}

export const unitListQuery = z.strictObject({
  ...paging(["created_at", "delivered_at", "product_title", "serial_number"]),
  ...filters,
})
export const unitExportQuery = z.strictObject(filters)

const months = z.number().int().min(0).max(1200).nullable()

/** Months agreed for used goods: a year at least, wherever they are sold. */
export const agreedMonths = z.number().int().min(leastAgreedMonths).max(1200).nullable()

const chosenRepair = z.boolean().meta({
  description:
    "The consumer had asked for a repair and was given this unit instead: in some countries the guarantee starts anew",
})

/** What an agent puts right about the sale itself; facts with their dates have a route of their own. */
export const unitUpdateBody = z
  .strictObject({
    buyer_kind: buyerKind.optional(),
    condition: unitCondition.optional(),
    country_code: countryCode.optional(),
    region_code: lineOfText({ max: 40 }).nullable().optional(),
    is_installed_by_seller: z.boolean().optional(),
    digital_supply_months: months.optional(),
    expected_life_months: months.optional(),
    used_guarantee_months: agreedMonths.optional(),
    has_consumer_chosen_repair: chosenRepair.optional(),
  })
  .refine((body) => Object.keys(body).length > 0, { error: "at least one field" })

export const serialBody = z.strictObject({ serial_number: lineOfText({ max: 100 }).nullable() })

export const scanBody = z
  .strictObject({
    order_id: recordId.optional(),
    order_line_id: recordId.optional(),
    serials: z
      .array(lineOfText({ max: 100 }))
      .min(1)
      .max(500),
  })
  .refine((body) => Boolean(body.order_id) !== Boolean(body.order_line_id), {
    path: ["order_id"],
    error: "order_id or order_line_id, one of them",
  })

export const factBody = z.strictObject({ fact: unitFact, at: instant })
export const factCorrectionBody = z.strictObject({
  fact: unitFact,
  at: instant.nullable().meta({ description: "null: it did not happen" }),
  reason_code: z.enum(["typing_error", "wrong_unit", "customer_evidence", "carrier_evidence", "other"]),
})

export const matterBody = z.strictObject({
  kind: matterKind,
  ref_id: recordId,
  note_code: lineOfText({ max: 64 }).optional(),
})

export const repointBody = z.strictObject({ unit_id: recordId })
export const replaceBody = z.strictObject({
  by_unit_id: recordId,
  at: instant.optional(),
  has_consumer_chosen_repair: chosenRepair.optional(),
})
export const rejectBody = z.strictObject({ reason: freeText({ max: 1_000 }) })
export const transferBody = z.strictObject({ email: emailAddress })

export const confirmBody = z
  .strictObject({
    ids: z.array(recordId).min(1).max(1_000).optional(),
    policy_version_id: recordId.optional(),
    all: z.literal(true).optional(),
  })
  .refine((body) => Object.keys(body).length === 1, {
    path: ["ids"],
    error: "one of ids, policy_version_id and all: true",
  })

export const backfillBody = z.strictObject({
  placed_from: localDate,
  placed_to: localDate.optional(),
  policy_version_id: recordId.optional(),
  dry_run: z.boolean().default(false),
})

/** 32 MB: some 100 000 rows and more. */
export const csvBytes = 32 * 1024 * 1024
export const csvBody = z.strictObject({ csv: z.string().min(1) })
export const importQuery = z.strictObject({ dry_run: queryFlag.default(false) })
