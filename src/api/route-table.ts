import type { RouteDefinition } from "../shared/http/route-definition"
import { adminCaseRoutes } from "./admin/after-sales/cases/routes"
import { adminCaseActRoutes } from "./admin/after-sales/cases/act-routes"
import { adminCaseAttachmentRoutes } from "./admin/after-sales/cases/attachment-routes"
import { adminCoverageRoutes } from "./admin/after-sales/coverage/routes"
import { adminAgentRoutes } from "./admin/after-sales/agents/routes"
import { adminCalendarRoutes } from "./admin/after-sales/calendars/routes"
import { adminCoverageCauseRoutes } from "./admin/after-sales/coverage-causes/routes"
import { adminInstructionRoutes } from "./admin/after-sales/instructions/routes"
import { adminJobRoutes } from "./admin/after-sales/jobs/routes"
import { adminJurisdictionRoutes } from "./admin/after-sales/jurisdictions/routes"
import { adminNotificationRoutes } from "./admin/after-sales/notifications/routes"
import { adminPrivacyRequestRoutes } from "./admin/after-sales/privacy-requests/routes"
import { adminProcedureRoutes } from "./admin/after-sales/procedures/routes"
import { adminProductSettingRoutes } from "./admin/after-sales/product-settings/routes"
import { adminProposalRoutes } from "./admin/after-sales/proposals/routes"
import { adminReplyRoutes } from "./admin/after-sales/replies/routes"
import { adminRoleRoutes } from "./admin/after-sales/roles/routes"
import { adminServiceRoutes } from "./admin/after-sales/services/routes"
import { adminServiceLevelRoutes } from "./admin/after-sales/service-levels/routes"
import { adminSettingRoutes } from "./admin/after-sales/settings/routes"
import { adminSymptomRoutes } from "./admin/after-sales/symptoms/routes"
import { adminTemplateRoutes } from "./admin/after-sales/templates/routes"
import { adminUnitRoutes } from "./admin/after-sales/units/routes"
import { adminUnitBulkRoutes } from "./admin/after-sales/units/bulk-routes"
import { adminViewRoutes } from "./admin/after-sales/views/routes"
import { adminWarrantyRoutes } from "./admin/after-sales/warranties/routes"
import { adminWarrantyPolicyRoutes } from "./admin/after-sales/warranty-policies/routes"
import { storeAttachmentRoutes } from "./store/after-sales/attachments/routes"
import { storeCaseRoutes } from "./store/after-sales/cases/routes"
import { storeGuestUnitRoutes } from "./store/after-sales/claim-guest-units/routes"
import { storeCoverageCauseRoutes } from "./store/after-sales/coverage-causes/routes"
import { storeGuestAccessRoutes } from "./store/after-sales/guest-access/routes"
import { storeInstructionRoutes } from "./store/after-sales/instructions/routes"
import { storeOrderRoutes } from "./store/after-sales/orders/routes"
import { storeServiceRoutes } from "./store/after-sales/services/routes"
import { storeSymptomRoutes } from "./store/after-sales/symptoms/routes"
import { storeTransferRoutes } from "./store/after-sales/transfers/routes"
import { storeUnitRoutes } from "./store/after-sales/units/routes"

/**
 * Every route of ours, once. The server's checks, the typed client, the OpenAPI document and the walks of the
 * tests are made from this list; a route that isn't in it is refused by a test.
 */
export const routeTable: readonly RouteDefinition[] = [
  storeUnitRoutes,
  storeOrderRoutes,
  storeTransferRoutes,
  storeGuestAccessRoutes,
  storeGuestUnitRoutes,
  storeCoverageCauseRoutes,
  storeCaseRoutes,
  storeAttachmentRoutes,
  storeSymptomRoutes,
  storeServiceRoutes,
  storeInstructionRoutes,
  adminUnitRoutes,
  adminUnitBulkRoutes,
  adminProductSettingRoutes,
  adminWarrantyRoutes,
  adminWarrantyPolicyRoutes,
  adminCoverageRoutes,
  adminCoverageCauseRoutes,
  adminJurisdictionRoutes,
  adminSettingRoutes,
  adminReplyRoutes,
  adminRoleRoutes,
  adminJobRoutes,
  adminServiceLevelRoutes,
  adminCalendarRoutes,
  adminAgentRoutes,
  adminTemplateRoutes,
  adminNotificationRoutes,
  adminViewRoutes,
  adminPrivacyRequestRoutes,
  adminServiceRoutes,
  adminProcedureRoutes,
  adminInstructionRoutes,
  adminProposalRoutes,
  adminCaseRoutes,
  adminCaseActRoutes,
  adminCaseAttachmentRoutes,
  adminSymptomRoutes,
].flatMap((routes): RouteDefinition[] => Object.values(routes))
