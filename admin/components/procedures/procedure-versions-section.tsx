import type { AdminProcedureDetail } from "../../../src/types"
import { VersionsSection } from "../common/versions-section"
import { ServiceStatusBadge } from "../services/service-status-badge"

/** All versions of a procedure. A case that began under an older one goes on with it. */
export const ProcedureVersionsSection = ({ procedure }: { procedure: AdminProcedureDetail }) => (
  <VersionsSection versions={procedure.versions} badge={({ status }) => <ServiceStatusBadge status={status} />} />
)
