import { useQuery } from "@tanstack/react-query"
import type { AdminWarrantyPolicyVersion } from "../../../src/types"
import { type ListedScope, scopeSources } from "./scope-sources"

const mostNamed = 50

/** The names of what a scope lists, joined; ids of what the catalogue no longer has stay ids. */
export function useScopeNames(scope: AdminWarrantyPolicyVersion["scope_type"] | "channel", ids: string[]): string {
  const { data } = useQuery({
    queryKey: ["after_sales_scope", scope, "names", ids],
    queryFn: () => scopeSources[scope as ListedScope | "channel"]({ id: ids.slice(0, mostNamed), limit: mostNamed }),
    enabled: scope !== "all" && ids.length > 0,
    staleTime: 60_000,
  })

  return ids.map((id) => data?.options.find((option) => option.value === id)?.label ?? id).join(", ")
}
