import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../../shared/actor"
import { connectionFor, sqlWith } from "../../shared/connection"
import { type AfterSalesOptions, parseOptions } from "../../shared/options"
import { sqlOf } from "../../shared/sql"
import type { CoverageAssessment } from "./domain/assessment"
import type { WarrantySubject } from "./domain/subject"
import type { LegalAnswer } from "./domain/deadlines"
import type { CoverageUnit } from "./domain/types"
import { type AnswerInput, answerDeadlines } from "./law/answer-deadlines"
import { listJurisdictions } from "./law/list-jurisdictions"
import { retrieveJurisdiction } from "./law/retrieve-jurisdiction"
import { setOverride } from "./law/set-override"
import type { JurisdictionRecord, OverrideInput } from "./law/types"
import { PolicyService } from "./policy-service"
import { assess, type AssessInput } from "./promises/assess"
import { claimExpiring, type ClaimExpiringInput } from "./promises/claim-expiring"
import { extendWarranty } from "./promises/extend"
import { markShown } from "./promises/mark-shown"
import { reserveUse, type UseInput } from "./promises/reserve-use"
import { settleUse } from "./promises/settle-use"
import { endsByFacts, shortenWarranty, type ShortenWarrantyInput } from "./promises/shorten"
import type {
  CoverageUseRecord,
  ExtendWarrantyInput,
  ExtendWarrantyResult,
  StoredWarranty,
  WarrantyDetail,
  WarrantyEndsOn,
} from "./promises/types"
import { voidWarranty, type VoidWarrantyInput } from "./promises/void"
import { type AnnouncedWarranty, listAnnounced } from "./queries/list-announced"
import { listWarranties, type WarrantyList, type WarrantyListInput } from "./queries/list-warranties"
import { retrieveWarranty } from "./queries/retrieve-warranty"
import { warrantiesOfUnits } from "./queries/warranties-of-units"
import { issueNew, lookNew } from "./sync/issue-new"
import { addResult } from "./sync/result"
import { type SyncOptions, syncWarranties } from "./sync/sync-warranties"
import type { SyncResult, SyncSettings, Touched } from "./sync/types"

/** What is owed for a unit: warranties by law and by policy, their ends, uses and history, and what they cover. */
export class WarrantyModuleService extends PolicyService {
  protected readonly options_: AfterSalesOptions
  /** Not a `#private` field: Medusa hands the service out behind proxies. */
  protected readonly container_: Record<string, unknown>

  constructor(container: Record<string, unknown>, options?: unknown) {
    super(...arguments)
    this.options_ = parseOptions(options)
    this.container_ = container
  }

  /** Brings the warranties of up to some thousand units in line with their facts. Safe to repeat. */
  async syncWarranties(
    subjects: WarrantySubject[],
    settings: SyncSettings,
    context: Context = {}
  ): Promise<SyncResult> {
    const options = { isStatutory: this.options_.statutory, now: new Date() }
    if (!lookNew(subjects)) {
      return await this.syncLocked_(subjects, settings, options, context)
    }
    const onPool = sqlWith()(connectionFor(context, this.container_))
    const { result, left } = await issueNew(onPool, subjects, settings, options)
    if (left.length) {
      addResult(result, await this.syncLocked_(left, settings, options, context))
    }
    return result
  }

  @InjectTransactionManager()
  protected async syncLocked_(
    subjects: WarrantySubject[],
    settings: SyncSettings,
    options: SyncOptions,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<SyncResult> {
    return await syncWarranties(sqlOf(sharedContext), subjects, settings, options)
  }

  @InjectTransactionManager()
  async extendWarranty(
    input: ExtendWarrantyInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<ExtendWarrantyResult> {
    return await extendWarranty(sqlOf(sharedContext), input, new Date())
  }

  @InjectTransactionManager()
  async shortenWarranty(
    input: ShortenWarrantyInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<WarrantyDetail> {
    return await shortenWarranty(sqlOf(sharedContext), input, new Date())
  }

  /** What `shortenWarranty` would make of the ends; null when it would refuse. */
  @InjectManager()
  async endsByFacts(
    input: Pick<ShortenWarrantyInput, "warranty_id" | "subject">,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<WarrantyEndsOn | null> {
    return await endsByFacts(sqlOf(sharedContext), input, new Date())
  }

  @InjectTransactionManager()
  async voidWarranty(input: VoidWarrantyInput, @MedusaContext() sharedContext: Context = {}): Promise<WarrantyDetail> {
    return await voidWarranty(sqlOf(sharedContext), input, new Date())
  }

  /** To be called with the ids of started warranties whose ends a customer is shown. */
  @InjectTransactionManager()
  async markShown(ids: string[], actor: Actor, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await markShown(sqlOf(sharedContext), ids, actor)
  }

  @InjectTransactionManager()
  async claimExpiring(input: ClaimExpiringInput, @MedusaContext() sharedContext: Context = {}): Promise<Touched[]> {
    return await claimExpiring(sqlOf(sharedContext), input)
  }

  /** Promises whose end was announced since then. */
  @InjectManager()
  async listAnnounced(since: Date, @MedusaContext() sharedContext: Context = {}): Promise<AnnouncedWarranty[]> {
    return await listAnnounced(sqlOf(sharedContext), since)
  }

  @InjectTransactionManager()
  async reserveUse(input: UseInput, @MedusaContext() sharedContext: Context = {}): Promise<CoverageUseRecord> {
    return await reserveUse(sqlOf(sharedContext), input)
  }

  @InjectTransactionManager()
  async commitUse(input: UseInput, @MedusaContext() sharedContext: Context = {}): Promise<CoverageUseRecord> {
    return await settleUse(sqlOf(sharedContext), input, "commit")
  }

  @InjectTransactionManager()
  async releaseUse(input: UseInput, @MedusaContext() sharedContext: Context = {}): Promise<CoverageUseRecord> {
    return await settleUse(sqlOf(sharedContext), input, "release")
  }

  /** Every unit asked for has an entry, if only an empty one. */
  @InjectManager()
  async listWarrantiesOfUnits(
    unitIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, StoredWarranty[]>> {
    return await warrantiesOfUnits(sqlOf(sharedContext), unitIds, new Date())
  }

  @InjectManager()
  async assess(
    unit: CoverageUnit,
    input: AssessInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<CoverageAssessment> {
    return await assess(sqlOf(sharedContext), unit, input)
  }

  @InjectManager()
  async listAdminWarranties(
    input: Omit<WarrantyListInput, "now"> & { now?: Date },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<WarrantyList> {
    return await listWarranties(sqlOf(sharedContext), { ...input, now: input.now ?? new Date() })
  }

  @InjectManager()
  async retrieveAdminWarranty(id: string, @MedusaContext() sharedContext: Context = {}): Promise<WarrantyDetail> {
    return await retrieveWarranty(sqlOf(sharedContext), id, new Date())
  }

  @InjectManager()
  async listJurisdictions(@MedusaContext() sharedContext: Context = {}): Promise<JurisdictionRecord[]> {
    return await listJurisdictions(sqlOf(sharedContext), new Date())
  }

  @InjectManager()
  async retrieveJurisdiction(
    country: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<JurisdictionRecord> {
    return await retrieveJurisdiction(sqlOf(sharedContext), country, new Date())
  }

  /** Until when the law wants an answer to a complaint; see `LegalAnswer`. Asks no database. */
  async answerDeadlines(input: AnswerInput): Promise<LegalAnswer[]> {
    return answerDeadlines(input)
  }

  @InjectTransactionManager()
  async setJurisdictionOverride(
    input: OverrideInput,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<JurisdictionRecord> {
    return await setOverride(sqlOf(sharedContext), input, new Date())
  }
}

export default WarrantyModuleService
