import { MedusaService } from "@medusajs/framework/utils"
import { type AfterSalesOptions, parseOptions } from "../../shared/options"
import { GuestCode } from "./models/guest-code"
import { GuestSession } from "./models/guest-session"
import { Job } from "./models/job"
import { JobRejection } from "./models/job-rejection"
import { KeptIdentity } from "./models/kept-identity"
import { Notification } from "./models/notification"
import { PrivacyRequest } from "./models/privacy-request"
import { RateLimit } from "./models/rate-limit"
import { RoleAssignment } from "./models/role-assignment"
import { SavedView } from "./models/saved-view"
import { Setting } from "./models/setting"
import { Sweep } from "./models/sweep"
import { Template } from "./models/template"

/** The module's tables with Medusa's generated methods, and the plugin's options. */
export class PlatformStore extends MedusaService({
  AfterSalesSetting: Setting,
  AfterSalesJob: Job,
  AfterSalesJobRejection: JobRejection,
  AfterSalesRoleAssignment: RoleAssignment,
  AfterSalesSweep: Sweep,
  AfterSalesGuestCode: GuestCode,
  AfterSalesGuestSession: GuestSession,
  AfterSalesRateLimit: RateLimit,
  AfterSalesNotification: Notification,
  AfterSalesTemplate: Template,
  AfterSalesSavedView: SavedView,
  AfterSalesPrivacyRequest: PrivacyRequest,
  AfterSalesKeptIdentity: KeptIdentity,
}) {
  protected readonly options_: AfterSalesOptions

  constructor(_dependencies: object, options?: unknown) {
    super(...arguments)
    this.options_ = parseOptions(options)
  }

  /** The plugin's options with their defaults. */
  getOptions(): AfterSalesOptions {
    return this.options_
  }
}
