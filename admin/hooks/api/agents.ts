import { useQuery } from "@tanstack/react-query"
import type { AdminAgentsSetBody } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const agentKeys = queryKeysFactory("after_sales_agents")

/** Dashboard users, and whether they get cases in turn. */
export function useAgents() {
  const { data, ...rest } = useQuery({ queryKey: agentKeys.lists(), queryFn: () => api.agents.list() })
  return { ...data, ...rest }
}

export const useSetAgent = () =>
  useWrite(
    ({ user_id, ...body }: AdminAgentsSetBody & { user_id: string }) => api.agents.set(user_id, body),
    [agentKeys.all]
  )
