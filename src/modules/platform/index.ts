import { Module } from "@medusajs/framework/utils"
import { describeOnce } from "../../shared/describe-once"
import { validateOptions } from "../../shared/options-loader"
import { checkTemplateOptions } from "./check-template-options"
import { PlatformModuleService } from "./service"
import { warnOfNoEmail } from "./warn-of-no-email"

/** Key under which the container holds the platform module's service. */
export const PLATFORM_MODULE = "after_sales_platform"

export default Module(PLATFORM_MODULE, {
  service: describeOnce(PLATFORM_MODULE, PlatformModuleService),
  loaders: [validateOptions, checkTemplateOptions, warnOfNoEmail],
})

export type { PlatformModuleService }
export type { JobKind, JobStatus } from "./domain/job"
export type { JobRejection } from "./queries/job-rejections"
export type { Job } from "./queries/job-row"
export type { JobFilters, JobPage, JobPaging } from "./queries/jobs"
export type { RoleAssignment } from "./queries/roles"
export type { SweepState } from "./queries/sweeps"
export type { Identity, Settings, SettingsPatch } from "./settings"
export type { TokenAnswer } from "./writes/rate-limits"
export type { IssuedGuestCode } from "./writes/guest-codes"
export type { StartedSession } from "./writes/guest-sessions"
export type { NotificationHealth, NotificationView } from "./queries/notifications"
export type { PrivacyOutcome, PrivacyRequestRecord } from "./queries/privacy-requests"
export type { StoredTemplate } from "./queries/templates"
export type { KeptIdentityRow } from "./writes/kept-identities"
export type { NewNotification } from "./writes/notifications"
export type { ClaimedNotification, SendingOutcome } from "./writes/send-notifications"
export type { ClaimedJob } from "./writes/claim-job"
export type { CreateJobInput } from "./writes/create-job"
export type { JobClaim, JobProgress } from "./writes/job-progress"
export type { SweepClaim } from "./writes/sweeps"
