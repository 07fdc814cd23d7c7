import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { resolveCase } from "../intake/resolve-case"
import type { CaseRequest } from "../intake/types"

export const resolveCaseStepId = "after-sales-resolve-case"

/** Reads everything that a request names, and refuses what may not be asked for. Writes nothing. */
export const resolveCaseStep = createStep(resolveCaseStepId, async (request: CaseRequest, { container }) => {
  const { actor, idempotency_key } = request
  const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
  const earlier = idempotency_key ? await cases.findByRequest({ actor, idempotency_key }) : null

  return new StepResponse(await resolveCase(container, request, earlier !== null))
})
