// Generated from the table of routes by `node dev/generate.mjs`. Change the table, not this file.
import type { FetchClient } from "../../fetch-client"
import { AdminUnitsResource } from "./units"
import { AdminProductSettingsResource } from "./product-settings"
import { AdminWarrantiesResource } from "./warranties"
import { AdminWarrantyPoliciesResource } from "./warranty-policies"
import { AdminCoverageResource } from "./coverage"
import { AdminCoverageCausesResource } from "./coverage-causes"
import { AdminJurisdictionsResource } from "./jurisdictions"
import { AdminSettingsResource } from "./settings"
import { AdminRepliesResource } from "./replies"
import { AdminRolesResource } from "./roles"
import { AdminJobsResource } from "./jobs"
import { AdminServiceLevelsResource } from "./service-levels"
import { AdminCalendarsResource } from "./calendars"
import { AdminAgentsResource } from "./agents"
import { AdminTemplatesResource } from "./templates"
import { AdminNotificationsResource } from "./notifications"
import { AdminViewsResource } from "./views"
import { AdminPrivacyRequestsResource } from "./privacy-requests"
import { AdminServicesResource } from "./services"
import { AdminProceduresResource } from "./procedures"
import { AdminInstructionsResource } from "./instructions"
import { AdminProposalsResource } from "./proposals"
import { AdminCasesResource } from "./cases"
import { AdminSymptomsResource } from "./symptoms"

/** The `/admin/after-sales` routes. */
export class AfterSalesAdmin {
  readonly units: AdminUnitsResource
  readonly productSettings: AdminProductSettingsResource
  readonly warranties: AdminWarrantiesResource
  readonly warrantyPolicies: AdminWarrantyPoliciesResource
  readonly coverage: AdminCoverageResource
  readonly coverageCauses: AdminCoverageCausesResource
  readonly jurisdictions: AdminJurisdictionsResource
  readonly settings: AdminSettingsResource
  readonly replies: AdminRepliesResource
  readonly roles: AdminRolesResource
  readonly jobs: AdminJobsResource
  readonly serviceLevels: AdminServiceLevelsResource
  readonly calendars: AdminCalendarsResource
  readonly agents: AdminAgentsResource
  readonly templates: AdminTemplatesResource
  readonly notifications: AdminNotificationsResource
  readonly views: AdminViewsResource
  readonly privacyRequests: AdminPrivacyRequestsResource
  readonly services: AdminServicesResource
  readonly procedures: AdminProceduresResource
  readonly instructions: AdminInstructionsResource
  readonly proposals: AdminProposalsResource
  readonly cases: AdminCasesResource
  readonly symptoms: AdminSymptomsResource

  constructor(client: FetchClient) {
    this.units = new AdminUnitsResource(client)
    this.productSettings = new AdminProductSettingsResource(client)
    this.warranties = new AdminWarrantiesResource(client)
    this.warrantyPolicies = new AdminWarrantyPoliciesResource(client)
    this.coverage = new AdminCoverageResource(client)
    this.coverageCauses = new AdminCoverageCausesResource(client)
    this.jurisdictions = new AdminJurisdictionsResource(client)
    this.settings = new AdminSettingsResource(client)
    this.replies = new AdminRepliesResource(client)
    this.roles = new AdminRolesResource(client)
    this.jobs = new AdminJobsResource(client)
    this.serviceLevels = new AdminServiceLevelsResource(client)
    this.calendars = new AdminCalendarsResource(client)
    this.agents = new AdminAgentsResource(client)
    this.templates = new AdminTemplatesResource(client)
    this.notifications = new AdminNotificationsResource(client)
    this.views = new AdminViewsResource(client)
    this.privacyRequests = new AdminPrivacyRequestsResource(client)
    this.services = new AdminServicesResource(client)
    this.procedures = new AdminProceduresResource(client)
    this.instructions = new AdminInstructionsResource(client)
    this.proposals = new AdminProposalsResource(client)
    this.cases = new AdminCasesResource(client)
    this.symptoms = new AdminSymptomsResource(client)
  }
}
