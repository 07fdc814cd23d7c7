import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { sqlOf } from "../../shared/sql"
import type { PolicyScope } from "./domain/policy-match"
import { CoverageUse } from "./models/coverage-use"
import { Policy } from "./models/policy"
import { PolicyVersion } from "./models/policy-version"
import { Warranty } from "./models/warranty"
import { WarrantyExtension } from "./models/warranty-extension"
import { createPolicy } from "./policies/create-policy"
import { createVersion, type CreateVersionInput } from "./policies/create-version"
import { type DiffInput, diffVersions } from "./policies/diff-versions"
import { listPolicies, type PolicyList, type PolicyListInput } from "./policies/list-policies"
import { type PublishInput, publishVersion } from "./policies/publish"
import { retirePolicy, type RetireInput } from "./policies/retire"
import { retrievePolicy } from "./policies/retrieve-policy"
import { scopesInUse } from "./policies/scopes-in-use"
import type { CreatedPolicy, CreatePolicyInput, PolicyDifference, PolicyRecord } from "./policies/types"
import { updateDraft, type UpdateDraftInput } from "./policies/update-draft"

/** Promises beyond the law: planned, published, replaced by newer versions, retired. */
export class PolicyService extends MedusaService({
  AfterSalesPolicy: Policy,
  AfterSalesPolicyVersion: PolicyVersion,
  AfterSalesWarranty: Warranty,
  AfterSalesWarrantyExtension: WarrantyExtension,
  AfterSalesCoverageUse: CoverageUse,
}) {
  @InjectTransactionManager()
  async createPolicy(input: CreatePolicyInput, @MedusaContext() sharedContext: Context = {}): Promise<CreatedPolicy> {
    return await createPolicy(sqlOf(sharedContext), input)
  }

  @InjectTransactionManager()
  async updatePolicyDraft(
    input: UpdateDraftInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<PolicyRecord> {
    return await updateDraft(sqlOf(sharedContext), input)
  }

  @InjectTransactionManager()
  async createPolicyVersion(
    input: CreateVersionInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<PolicyRecord> {
    return await createVersion(sqlOf(sharedContext), input)
  }

  @InjectTransactionManager()
  async publishPolicyVersion(input: PublishInput, @MedusaContext() sharedContext: Context = {}): Promise<PolicyRecord> {
    return await publishVersion(sqlOf(sharedContext), input)
  }

  @InjectTransactionManager()
  async retirePolicy(input: RetireInput, @MedusaContext() sharedContext: Context = {}): Promise<PolicyRecord> {
    return await retirePolicy(sqlOf(sharedContext), input)
  }

  @InjectManager()
  async diffPolicyVersions(
    input: DiffInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<PolicyDifference[]> {
    return await diffVersions(sqlOf(sharedContext), input)
  }

  @InjectManager()
  async listPolicies(input: PolicyListInput, @MedusaContext() sharedContext: Context = {}): Promise<PolicyList> {
    return await listPolicies(sqlOf(sharedContext), input)
  }

  @InjectManager()
  async retrievePolicy(id: string, @MedusaContext() sharedContext: Context = {}): Promise<PolicyRecord> {
    return await retrievePolicy(sqlOf(sharedContext), id)
  }

  @InjectManager()
  async listScopesInUse(@MedusaContext() sharedContext: Context = {}): Promise<PolicyScope[]> {
    return await scopesInUse(sqlOf(sharedContext))
  }
}
