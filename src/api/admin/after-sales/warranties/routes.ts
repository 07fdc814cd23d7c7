import { z } from "@medusajs/framework/zod"
import { defineRoute } from "../../../../shared/http/route-definition"
import { listOf, oneOf } from "../../../../shared/http/schema/list"
import { idParams, oneOrMany, paging, searchText } from "../../../../shared/http/schema/query"
import { code, lineOfText, recordId } from "../../../../shared/http/schema/text"
import { localDate } from "../../../../shared/http/schema/time"
import { adminWarranty, adminWarrantyDetail } from "../../../answers/admin-warranty"
import { extensionCause, warrantyKind, warrantyStatus } from "../../../answers/enums"

const path = "/admin/after-sales/warranties"
const warrantyListAnswer = listOf("warranties", adminWarranty).meta({ id: "AdminWarrantyListResponse" })
const warrantyAnswer = oneOf("warranty", adminWarrantyDetail).meta({ id: "AdminWarrantyResponse" })

const listQuery = z.strictObject({
  ...paging(["created_at", "expires_at"]),
  q: searchText.optional(),
  status: oneOrMany(warrantyStatus).optional(),
  kind: oneOrMany(warrantyKind).optional(),
  unit_id: oneOrMany(recordId).optional(),
  product_id: oneOrMany(recordId).optional(),
  policy_id: oneOrMany(recordId).optional(),
  ends_before: localDate.optional(),
  ends_after: localDate.optional(),
})

const extendBody = z
  .strictObject({
    cause: extensionCause,
    cause_id: recordId.meta({ description: "What gave the time; the same cause counts once" }),
    months: z
      .number()
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({
        description:
          "Left out for a repair under the legal guarantee: the law of its country says how much. " +
          "A repair past the law's limit is recorded with 0; where the law adds nothing for any repair it is refused",
      }),
    days: z.number().int().min(0).max(3_660).optional(),
    reason_code: code.optional(),
  })
  .refine((body) => body.cause === "repair" || (body.months ?? 0) + (body.days ?? 0) > 0, {
    path: ["months"],
    error: "months or days above 0; only for a repair may both be left out, then the law says how much",
  })

const shortenBody = z.strictObject({
  reason_code: z.enum(["typing_error", "wrong_unit", "customer_evidence", "carrier_evidence", "other"]),
})

const voidBody = z.strictObject({ reason: lineOfText({ max: 200 }) })

/** Months granted, days counted as begun months: what a role's limit is compared with. */
const monthsOf = (body: Record<string, unknown>) => Number(body.months ?? 0) + Math.ceil(Number(body.days ?? 0) / 30)

export const adminWarrantyRoutes = {
  list: defineRoute({
    id: "admin.warranties.list",
    method: "GET",
    path,
    summary: "Warranties of all units, with filters",
    access: { actor: "user", permission: { resource: "warranties", operation: "read" } },
    query: listQuery,
    response: warrantyListAnswer,
  }),
  retrieve: defineRoute({
    id: "admin.warranties.retrieve",
    method: "GET",
    path: `${path}/:id`,
    summary: "One warranty with its frozen terms, extensions, uses and history",
    access: { actor: "user", permission: { resource: "warranties", operation: "read" } },
    params: idParams,
    response: warrantyAnswer,
  }),
  extend: defineRoute({
    id: "admin.warranties.extend",
    method: "POST",
    path: `${path}/:id/extend`,
    summary: "Add months or days, once for each cause",
    access: { actor: "user", permission: { resource: "warranties", operation: "extend" }, amount: monthsOf },
    params: idParams,
    body: extendBody,
    response: warrantyAnswer,
    errors: [409],
  }),
  shorten: defineRoute({
    id: "admin.warranties.shorten",
    method: "POST",
    path: `${path}/:id/shorten`,
    summary: "Let the ends follow corrected facts although the customer has seen later ones, with the reason",
    access: { actor: "user", permission: { resource: "warranties", operation: "shorten" } },
    params: idParams,
    body: shortenBody,
    response: warrantyAnswer,
    errors: [409],
  }),
  void: defineRoute({
    id: "admin.warranties.void",
    method: "POST",
    path: `${path}/:id/void`,
    summary: "End a warranty, with the reason; the legal guarantee cannot be ended",
    access: { actor: "user", permission: { resource: "warranties", operation: "void" } },
    params: idParams,
    body: voidBody,
    response: warrantyAnswer,
    errors: [409],
  }),
}
