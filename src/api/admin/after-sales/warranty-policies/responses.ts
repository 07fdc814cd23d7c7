import { z } from "@medusajs/framework/zod"
import { instantAnswer, listOf, oneOf } from "../../../../shared/http/schema/list"
import { policyKind, policyScope, policyStatus, startBasis, versionStatus } from "../../../answers/enums"

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
    months_parts: z.number().int().nullable(),
    months_labour: z.number().int().nullable(),
    months_travel: z.number().int().nullable(),
    advertised_months: z.number().int().nullable(),
    exclusions: z.array(z.string()),
    is_transferable: z.boolean(),
    max_uses: z.number().int().nullable(),
    guarantor_name: z.string().nullable(),
    guarantor_address: z.string().nullable(),
    statement: z.record(z.string(), z.string()).describe("Per language"),
    published_at: instantAnswer.nullable(),
    published_by: z.string().nullable(),
    retired_at: instantAnswer.nullable(),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminWarrantyPolicyVersion" })

const gateProblem = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: "PolicyProblem" })

export const policy = z
  .object({
    id: z.string(),
    code: z.string(),
    kind: policyKind,
    status: policyStatus.describe("published while a version is in force; draft before the first"),
    retired_at: instantAnswer.nullable(),
    versions: z.array(policyVersion).describe("Newest first"),
    problems: z.array(gateProblem).describe("What keeps the draft from being published"),
    created_at: instantAnswer,
    updated_at: instantAnswer,
  })
  .meta({ id: "AdminWarrantyPolicy" })

const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })

export const policyListAnswer = listOf("warranty_policies", policy).meta({ id: "AdminWarrantyPolicyListResponse" })
export const policyAnswer = oneOf("warranty_policy", policy).meta({ id: "AdminWarrantyPolicyResponse" })
export const diffAnswer = oneOf(
  "diff",
  z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(change) })
).meta({ id: "AdminWarrantyPolicyDiffResponse" })
