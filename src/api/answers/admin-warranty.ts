import { z } from "@medusajs/framework/zod"
import { dayAnswer, instantAnswer } from "../../shared/http/schema/list"
import { elementDays, elementMonths, guarantor } from "./coverage"
import { extensionCause, startBasis, warrantyKind, warrantyStatus } from "./enums"

const terms = z
  .object({
    months: elementMonths,
    exclusions: z.array(z.string()),
    is_transferable: z.boolean(),
    max_uses: z.number().int().nullable(),
    guarantor: guarantor.nullable(),
    statement: z.record(z.string(), z.string()).describe("Per language"),
    advertised_months: z.number().int().nullable(),
  })
  .meta({ id: "WarrantyTerms" })

const lostPolicy = z
  .object({ policy_id: z.string(), version: z.number().int().nullable(), reason: z.string() })
  .meta({ id: "LostPolicy" })

const extension = z
  .object({
    id: z.string(),
    cause: extensionCause,
    cause_id: z.string(),
    months: z.number().int(),
    days: z.number().int(),
    reason_code: z.string().nullable(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    created_at: instantAnswer,
  })
  .meta({ id: "AdminWarrantyExtension" })

/** A row of a history: ids, codes, numbers and dates. */
export const historyEvent = z
  .object({
    id: z.string(),
    kind: z.string(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
    created_at: instantAnswer,
  })
  .meta({ id: "AdminHistoryEvent" })

export const adminWarranty = z
  .object({
    id: z.string(),
    unit_id: z.string(),
    kind: warrantyKind,
    status: warrantyStatus,
    policy_id: z.string().nullable(),
    policy_version_id: z.string().nullable(),
    policy_version: z.number().int().nullable(),
    policy_code: z.string().nullable(),
    start_basis: startBasis,
    time_zone: z.string(),
    starts_on: dayAnswer.nullable(),
    ends_on: elementDays,
    expires_at: instantAnswer.nullable(),
    voided_at: instantAnswer.nullable(),
    void_reason: z.string().nullable(),
    uses: z.number().int(),
    max_uses: z.number().int().nullable(),
    is_confirmed: z.boolean(),
    product_title: z.string(),
    serial_number: z.string().nullable(),
    order_display_id: z.number().int().nullable(),
    owner_customer_id: z.string().nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminWarranty" })

export const adminWarrantyDetail = adminWarranty
  .extend({
    jurisdiction: z
      .object({ country: z.string(), version: z.string(), reviewed: z.boolean() })
      .nullable()
      .describe("Rules that the legal guarantee was issued under"),
    terms,
    lost: z.array(lostPolicy),
    shown_at: instantAnswer.nullable(),
    carried_from_id: z.string().nullable(),
    extensions: z.array(extension),
    coverage_uses: z.array(
      z.object({
        id: z.string(),
        consumer_kind: z.string(),
        consumer_id: z.string(),
        state: z.enum(["reserved", "used", "released"]),
        settled_at: instantAnswer.nullable(),
        created_at: instantAnswer,
      })
    ),
    events: z.array(historyEvent),
  })
  .meta({ id: "AdminWarrantyDetail" })
