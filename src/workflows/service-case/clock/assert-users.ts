import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { invalid, notFound } from "../../../shared/errors"

/** Each of them is a user of the dashboard; else the one who isn't is named, as the field or as what is asked for. */
export async function assertUsers(container: MedusaContainer, field: string, ids: string[]): Promise<void> {
  if (!ids.length) {
    return
  }
  const users = await container.resolve(Modules.USER).listUsers({ id: ids }, { select: ["id"], take: null })
  const unknown = ids.find((id) => !users.some((user) => user.id === id))
  if (unknown === undefined) {
    return
  }
  if (field === "user_id") {
    notFound("User", unknown)
  }
  invalid(field, unknown, "users of the dashboard")
}
