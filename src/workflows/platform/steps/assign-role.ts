import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type AssignRoleInput = Omit<Parameters<PlatformModuleService["assignRole"]>[0], "user_ids">

export const assignRoleStepId = "after-sales-assign-role"

/** Gives a dashboard user a role of ours; all users are read, so that the last manager can be told. */
export const assignRoleStep = createStep(assignRoleStepId, async (input: AssignRoleInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const users = await container.resolve(Modules.USER).listUsers({}, { select: ["id"], take: null })

  return new StepResponse(await platform.assignRole({ ...input, user_ids: users.map((user) => user.id) }))
})
