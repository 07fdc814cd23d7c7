import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../modules/service-case"
import { conflict } from "../../../shared/errors"
import type { StoreCaseFileInput } from "../case-file"

export const findEarlierUploadStepId = "after-sales-find-earlier-upload"

/**
 * Whether the same caller has sent the same file with the same key before: then nothing is stored again.
 *
 * @throws `conflict` when that key came with another file
 */
export const findEarlierUploadStep = createStep(
  findEarlierUploadStepId,
  async ({ file, actor, idempotency_key }: StoreCaseFileInput, { container }) => {
    if (!idempotency_key) {
      return new StepResponse({ earlier: false })
    }
    const cases = container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const [row] = await cases.listAfterSalesCaseAttachments({
      idempotency_caller: `${actor.type}:${actor.id}`,
      idempotency_key,
    })
    if (row && row.sha256 !== file.sha256) {
      conflict("idempotency_key_reused", "This Idempotency-Key came with another file before")
    }
    return new StepResponse({ earlier: Boolean(row) })
  }
)
