import { z } from "@medusajs/framework/zod"
import { dayAnswer, instantAnswer } from "../../shared/http/schema/list"
import { elementDays, elementMonths, guarantor } from "./coverage"
import { extensionCause, policyKind, startBasis, warrantyKind, warrantyStatus } from "./enums"

const terms = z
  .object({
    months: elementMonths,
    exclusions: z.array(z.string()),
    is_transferable: z.boolean(),
    max_uses: z.number().int().nullable(),
    guarantor: guarantor.nullable(),
    statement: z.record(z.string(), z.string()).describe("Per language"),
    advertised_months: z.number().int().nullable(),
    is_open_ended: z.boolean().describe("The law names no end: the months are certain, a person assesses what comes after"),
  })
  .meta({ id: "WarrantyTerms" })

const lostPolicy = z
  .object({
    policy_id: z.string(),
    version_id: z.string(),
    kind: policyKind,
    reason: z.string(),
    to_policy_id: z.string(),
  })
  .meta({ id: "LostPolicy" })

const extension = z
  .object({
    cause: extensionCause,
    cause_id: z.string(),
    months: z.number().int(),
    days: z.number().int(),
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
    policy_name: z.record(z.string(), z.string()).nullable().describe("Per language"),
    start_basis: startBasis,
    time_zone: z.string(),
    starts_on: dayAnswer.nullable(),
    ends_on: elementDays,
    expires_at: instantAnswer.nullable(),
    voided_at: instantAnswer.nullable(),
    void_reason: z.string().nullable(),
    uses: z.number().int(),
    terms,
    extensions: z.array(extension),
    is_confirmed: z.boolean(),
    product_id: z.string().nullable(),
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
      .object({ country: z.string(), version: z.string(), reviewed: z.boolean(), is_fallback: z.boolean() })
      .nullable()
      .describe("Rules that the legal guarantee was issued under"),
    lost: z.array(lostPolicy),
    shown_at: instantAnswer.nullable(),
    ends_by_facts: elementDays
      .nullable()
      .describe("What the unit's facts give, where the customer has seen later ends, which therefore stand"),
    carried_from_id: z.string().nullable(),
    is_new_term: z.boolean(),
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
