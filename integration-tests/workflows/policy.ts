import type { MedusaContainer } from "@medusajs/framework/types"
import type { CreatePolicyInput, PolicyRecord } from "../../src/modules/warranty/policies/types"
import { createWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/create-warranty-policy"
import { publishWarrantyPolicyWorkflow } from "../../src/workflows/warranty/workflows/publish-warranty-policy"
import { agent } from "./shop"

/** A policy that lacks nothing and applies to everything from the delivery. */
export function fullPolicy(
  code: string,
  changes: { kind?: CreatePolicyInput["kind"]; content?: CreatePolicyInput["content"] } = {}
): CreatePolicyInput {
  return {
    code,
    kind: changes.kind ?? "commercial",
    actor: agent,
    content: {
      name: { en: `Guarantee ${code}`, it: `Garanzia ${code}` },
      scope_type: "all",
      scope_ids: [],
      country_codes: null,
      sales_channel_ids: null,
      start_basis: "delivery",
      months_parts: 60,
      months_labour: 36,
      months_travel: null,
      advertised_months: null,
      exclusions: [],
      is_transferable: true,
      max_uses: null,
      guarantor_name: "Casa Lario S.r.l.",
      guarantor_address: "Via Garibaldi 5, 22100 Como, Italia",
      statement: {
        en: "Call us, tell us the serial number, and we come. Your rights by law stay as they are.",
        it: "Ci chiami con il numero di serie e veniamo. I diritti di legge restano invariati.",
      },
      ...changes.content,
    },
  }
}

/** Creates a policy and puts it in force. */
export async function publishPolicy(container: MedusaContainer, input: CreatePolicyInput): Promise<PolicyRecord> {
  const { result } = await createWarrantyPolicyWorkflow(container).run({ input })
  const published = await publishWarrantyPolicyWorkflow(container).run({
    input: { policy_id: result.id, actor: agent },
  })
  return published.result
}
