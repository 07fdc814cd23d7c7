import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { roleKeys } from "./roles"

/**
 * What the signed-in user may do here, as `<resource>.<operation>`. Nothing until that is known, so that nothing is
 * offered for a moment; when it can't be known everything is offered, and the API refuses what it must.
 */
export function usePermissions() {
  const { data, isError } = useQuery({
    queryKey: roleKeys.detail("me"),
    queryFn: () => api.roles.me(),
    staleTime: 60_000,
    retry: false,
  })

  return {
    can: (permission: string) => isError || (data?.me.permissions.includes(permission) ?? false),
    /** The most that may be granted at once; undefined without a limit. */
    limitOf: (permission: string) => data?.me.limits.find((bound) => bound.permission === permission)?.limit,
  }
}
