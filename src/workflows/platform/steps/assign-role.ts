import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"

export type AssignRoleInput = Parameters<PlatformModuleService["assignRole"]>[0]

export const assignRoleStepId = "after-sales-assign-role"

/** Gives a dashboard user a role of ours. One transaction and the last write of its workflow, so there is nothing to undo. */
export const assignRoleStep = createStep(assignRoleStepId, async (input: AssignRoleInput, { container }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  return new StepResponse(await platform.assignRole(input))
})
