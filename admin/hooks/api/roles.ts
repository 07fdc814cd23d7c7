import { useQuery } from "@tanstack/react-query"
import type { AdminUserRole } from "../../../src/types"
import { api } from "../../lib/api"
import { queryKeysFactory } from "./query-keys"
import { useWrite } from "./use-write"

export const roleKeys = queryKeysFactory("after_sales_roles")

export function useRoles() {
  const { data, ...rest } = useQuery({ queryKey: roleKeys.lists(), queryFn: () => api.roles.list() })
  return { ...data, ...rest }
}

export const useAssignRole = () =>
  useWrite(
    ({ user_id, role }: Pick<AdminUserRole, "user_id" | "role">) => api.roles.assign(user_id, { role }),
    [roleKeys.all]
  )
