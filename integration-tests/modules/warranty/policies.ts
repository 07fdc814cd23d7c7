import type { PolicyContent, PolicyRecord, WarrantyModuleService } from "../../../src/modules/warranty"
import type { PolicyKind } from "../../../src/modules/warranty/domain/types"
import { anna } from "./subjects"

/** Everything that a policy needs to be published. */
export const fiveYears: Partial<PolicyContent> = {
  name: { en: "Five years", it: "Cinque anni" },
  scope_type: "all",
  months_parts: 60,
  months_labour: 60,
  months_travel: 24,
  guarantor_name: "Casa Macchine S.r.l.",
  guarantor_address: "Via Roma 1, 20121 Milano, Italia",
  statement: {
    en: "Your rights by law against the seller are free of charge and stay untouched.",
    it: "I diritti previsti dalla legge nei confronti del venditore restano gratuiti e impregiudicati.",
  },
}

let count = 0

export async function aDraft(
  service: WarrantyModuleService,
  content: Partial<PolicyContent> = {},
  kind: PolicyKind = "commercial"
): Promise<PolicyRecord> {
  count += 1
  return await service.createPolicy({
    code: `policy-${count}`,
    kind,
    content: { ...fiveYears, ...content },
    actor: anna,
  })
}

/** A policy in force, for units that come from now on. */
export async function aPolicy(
  service: WarrantyModuleService,
  content: Partial<PolicyContent> = {},
  kind: PolicyKind = "commercial"
): Promise<PolicyRecord> {
  const draft = await aDraft(service, content, kind)
  return await service.publishPolicyVersion({ policy_id: draft.id, actor: anna })
}
