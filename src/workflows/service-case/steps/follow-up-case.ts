import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import { SERVICE_CASE_MODULE, type FollowUpInput, type ServiceCaseModuleService } from "../../../modules/service-case"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../modules/service-catalog"
import { notAllowed } from "../../../shared/errors"
import { followUpFacts } from "../intake/follow-up-facts"

export type FollowUpCaseInput = Pick<FollowUpInput, "case_id" | "actor" | "idempotency_key" | "remedy_sought"> & {
  /** The same service, if left out. */
  service_id?: string
  description: string
}

export const followUpCaseStepId = "after-sales-follow-up-case"

/** Writes the case that follows another. One transaction and the last write of its workflow, so there is nothing to undo. */
export const followUpCaseStep = createStep(
  followUpCaseStepId,
  async ({ service_id, description, remedy_sought, ...input }: FollowUpCaseInput, { container }) => {
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const catalogue = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
    const { acknowledgeMinutes } = container.resolve<PlatformModuleService>(PLATFORM_MODULE).getOptions()
    const earlier = await cases.retrieveAdminCase(input.case_id)
    const { service, procedure } = await catalogue.serviceForCase(service_id ?? earlier.service_id)
    if (service.status !== "published") {
      notAllowed("Cases are opened for services that are published", "service_not_published")
    }
    const result = await cases.followUp({
      ...input,
      ...(await followUpFacts(container, earlier, { service, now: new Date() })),
      service: {
        id: service.id,
        code: service.code,
        kind: service.kind,
        names: service.names,
        service_level_id: service.service_level_id,
      },
      procedure: procedure as FollowUpInput["procedure"],
      channel: "agent",
      remedy_sought: remedy_sought ?? earlier.remedy_sought,
      acknowledge_minutes: acknowledgeMinutes,
      message: { body: description },
      assign: earlier.assignee_id ? { to: "user", user_id: earlier.assignee_id } : { to: "round_robin" },
    })
    return new StepResponse(result)
  }
)
