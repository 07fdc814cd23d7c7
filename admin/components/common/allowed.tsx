import type { ReactNode } from "react"
import { usePermissions } from "../../hooks/api/permissions"

/** What only those see who may use it. */
export const Allowed = ({ permission, children }: { permission: string; children: ReactNode }) => {
  const { can } = usePermissions()
  return can(permission) ? children : null
}
