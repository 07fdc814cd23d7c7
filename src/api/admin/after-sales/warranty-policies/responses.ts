import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { elementMonths, guarantor } from "../../../answers/coverage"
import { policyKind, policyScope, startBasis, versionStatus } from "../../../answers/enums"

export const policyVersion = z
  .object({
    id: z.string(),
    policy_id: z.string(),
    version: z.number().int(),
    status: versionStatus,
    name: z.record(z.string(), z.string()).describe("Per language"),
    scope_type: policyScope,
    scope_ids: z.array(z.string()),
    country_codes: z.array(z.string()).nullable().describe("null: every country"),
    sales_channel_ids: z.array(z.string()).nullable().describe("null: every channel"),
    start_basis: startBasis,
    months: elementMonths,
    advertised_months: z.number().int().nullable(),
    exclusions: z.array(z.string()),
    is_transferable: z.boolean(),
    max_uses: z.number().int().nullable(),
    guarantor: guarantor.nullable(),
    statement: z.record(z.string(), z.string()).describe("Per language"),
    published_at: instantAnswer.nullable(),
    published_by: z.string().nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminWarrantyPolicyVersion" })

export const policy = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: policyKind,
    retired_at: instantAnswer.nullable(),
    published: policyVersion.nullable(),
    draft: policyVersion.nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminWarrantyPolicy" })

const gateProblem = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })

const policyDetail = policy
  .extend({
    versions: z.array(policyVersion),
    missing: z.array(gateProblem).describe("What keeps the draft from being published"),
  })
  .meta({ id: "AdminWarrantyPolicyDetail" })

const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })

export const policyListAnswer = listOf("warranty_policies", policy).meta({ id: "AdminWarrantyPolicyListResponse" })
export const policyAnswer = oneOf("warranty_policy", policyDetail).meta({ id: "AdminWarrantyPolicyResponse" })
export const diffAnswer = oneOf(
  "diff",
  z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(change) })
).meta({ id: "AdminWarrantyPolicyDiffResponse" })
