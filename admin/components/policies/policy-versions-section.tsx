import type { AdminWarrantyPolicy } from "../../../src/types"
import { VersionsSection } from "../common/versions-section"
import { PolicyStatusBadge } from "./policy-status-badge"

/** All versions of a policy. What was sold under an older one keeps its terms. */
export const PolicyVersionsSection = ({ policy }: { policy: AdminWarrantyPolicy }) => (
  <VersionsSection versions={policy.versions} badge={({ status }) => <PolicyStatusBadge status={status} />} />
)
