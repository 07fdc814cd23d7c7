import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../lib/sdk"

/** The signed-in user's id. */
export function useMe(): { id: string | undefined } {
  const { data } = useQuery({
    queryKey: ["after_sales_me"],
    queryFn: () => sdk.admin.user.me({ fields: "id" }),
    staleTime: Infinity,
  })
  return { id: data?.user.id }
}
