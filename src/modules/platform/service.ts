import type { Context, Logger } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { Actor } from "../../shared/actor"
import { validate } from "../../shared/http/validate"
import type { RoleName, StaffActor } from "../../shared/permissions/roles"
import { sqlOf } from "../../shared/sql"
import { PrivacyService } from "./privacy-service"
import { type JobRejection as Rejection, selectJobRejections } from "./queries/job-rejections"
import type { Job as JobView } from "./queries/job-row"
import { type JobFilters, type JobPage, type JobPaging, selectJob, selectJobs } from "./queries/jobs"
import { type RoleAssignment as Assignment, selectRole, selectRoles } from "./queries/roles"
import { selectSettings } from "./queries/settings"
import { selectSweeps, type SweepState } from "./queries/sweeps"
import { type Identity, identityFor, readSettings, type Settings, settingsPatch, type SettingsPatch } from "./settings"
import { claimJob, type ClaimedJob, type ClaimJobInput } from "./writes/claim-job"
import { createJob, type CreatedJob, type CreateJobInput } from "./writes/create-job"
import { deleteOldJobs } from "./writes/delete-old-jobs"
import { cancelJob, finishJob, type JobOutcome } from "./writes/end-job"
import { addRejections, type JobClaim, type JobProgress, reportProgress } from "./writes/job-progress"
import { assignRole, type AssignRoleInput } from "./writes/roles"
import { insertUnitsSince, upsertSettings } from "./writes/settings"
import { claimSweep, extendSweep, finishSweep, type SweepClaim, type SweepOutcome } from "./writes/sweeps"

type Dependencies = { logger?: Logger }

/** What the other parts of the plugin stand on: settings, roles, long jobs and the state of the sweeps. */
export class PlatformModuleService extends PrivacyService {
  /** The instant of installation is written before the first request is served, so that no order slips before it. */
  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(dependencies: Dependencies, options?: unknown) {
    super(dependencies, options)
    this.__hooks = {
      onApplicationStart: () =>
        this.getSettings().then(
          () => undefined,
          (error: Error) => dependencies.logger?.error(`after-sales: the settings can't be read: ${error.message}`)
        ),
    }
  }

  @InjectManager()
  async getSettings(@MedusaContext() context: Context = {}): Promise<Settings> {
    const sql = sqlOf(context)
    let rows = await selectSettings(sql)
    if (!rows.units_since) {
      await insertUnitsSince(sql)
      rows = await selectSettings(sql)
    }
    const since = this.options_.units.since
    return readSettings(since ? { ...rows, units_since: since } : rows, this.options_)
  }

  /** Who the shop is to a reader of that language; null in a shop that has not said who it is. */
  async shopIdentity(locale: string): Promise<Identity | null> {
    return identityFor(await this.getSettings(), locale)
  }

  /** Changes the settings that are named; the others stay as they are. */
  @InjectTransactionManager()
  async updateSettings(patch: SettingsPatch, actor: Actor, @MedusaContext() context: Context = {}): Promise<Settings> {
    await upsertSettings(sqlOf(context), validate(settingsPatch, patch, "settings"), actor.id)
    return await this.getSettings(context)
  }

  /** A user's role is `manager` until somebody gives another one; programs have the option `apiKeyRole`. */
  @InjectManager()
  async roleOf(actor: StaffActor, @MedusaContext() context: Context = {}): Promise<RoleName> {
    if (actor.type === "api_key") {
      return this.options_.apiKeyRole
    }
    return (await selectRole(sqlOf(context), actor.id)) ?? "manager"
  }

  /** All users who were given a role; the others are managers. */
  @InjectManager()
  async listRoles(@MedusaContext() context: Context = {}): Promise<Assignment[]> {
    return await selectRoles(sqlOf(context))
  }

  @InjectTransactionManager()
  async assignRole(input: AssignRoleInput, @MedusaContext() context: Context = {}): Promise<Assignment> {
    return await assignRole(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async createJob(input: CreateJobInput, @MedusaContext() context: Context = {}): Promise<CreatedJob> {
    return await createJob(sqlOf(context), input)
  }

  @InjectManager()
  async listJobs(
    filters: JobFilters = {},
    paging: JobPaging = {},
    @MedusaContext() context: Context = {}
  ): Promise<JobPage> {
    return await selectJobs(sqlOf(context), filters, paging)
  }

  @InjectManager()
  async retrieveJob(id: string, @MedusaContext() context: Context = {}): Promise<JobView> {
    return await selectJob(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async claimJob(input: ClaimJobInput = {}, @MedusaContext() context: Context = {}): Promise<ClaimedJob | null> {
    return await claimJob(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async reportProgress(
    job: JobClaim,
    progress: JobProgress,
    @MedusaContext() context: Context = {}
  ): Promise<{ cancel_requested: boolean }> {
    return await reportProgress(sqlOf(context), job, progress)
  }

  @InjectTransactionManager()
  async addRejections(jobId: string, rows: Rejection[], @MedusaContext() context: Context = {}): Promise<void> {
    await addRejections(sqlOf(context), jobId, rows)
  }

  @InjectManager()
  async listRejections(
    jobId: string,
    page: { after?: Pick<Rejection, "line" | "code">; limit: number },
    @MedusaContext() context: Context = {}
  ): Promise<Rejection[]> {
    return await selectJobRejections(sqlOf(context), jobId, page)
  }

  @InjectTransactionManager()
  async finishJob(job: JobClaim, outcome: JobOutcome, @MedusaContext() context: Context = {}): Promise<JobView> {
    return await finishJob(sqlOf(context), job, outcome)
  }

  @InjectTransactionManager()
  async cancelJob(id: string, @MedusaContext() context: Context = {}): Promise<JobView> {
    return await cancelJob(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async claimSweep(
    name: string,
    leaseSeconds: number,
    @MedusaContext() context: Context = {}
  ): Promise<SweepClaim | null> {
    return await claimSweep(sqlOf(context), name, leaseSeconds)
  }

  @InjectTransactionManager()
  async extendSweep(sweep: SweepClaim, leaseSeconds: number, @MedusaContext() context: Context = {}): Promise<boolean> {
    return await extendSweep(sqlOf(context), sweep, leaseSeconds)
  }

  /** Forgets jobs that ended more than 90 days ago, a few at a time. */
  @InjectTransactionManager()
  async deleteOldJobs(now: Date, @MedusaContext() context: Context = {}): Promise<number> {
    return await deleteOldJobs(sqlOf(context), now)
  }

  @InjectTransactionManager()
  async finishSweep(
    sweep: SweepClaim,
    outcome: SweepOutcome,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return await finishSweep(sqlOf(context), sweep, outcome)
  }

  @InjectManager()
  async listSweeps(@MedusaContext() context: Context = {}): Promise<SweepState[]> {
    return await selectSweeps(sqlOf(context))
  }
}

export default PlatformModuleService
