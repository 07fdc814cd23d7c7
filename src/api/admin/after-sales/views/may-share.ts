import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { assertCan, type StaffActor } from "../../../../shared/permissions"

/** Whether the asker may show views to everybody, and change what others show. */
export async function mayShare(scope: MedusaContainer, actor: StaffActor): Promise<boolean> {
  try {
    await assertCan(scope, actor, "views", "share")
    return true
  } catch (error) {
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.FORBIDDEN) {
      return false
    }
    throw error
  }
}
