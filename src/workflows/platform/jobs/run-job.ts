import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ClaimedJob, PLATFORM_MODULE, type PlatformModuleService } from "../../../modules/platform"
import type { JobKind } from "../../../modules/platform/domain/job"
import { failureReason } from "../../../shared/failure-reason"
import type { Announcement } from "../../steps/announce"
import { backfillUnits } from "./backfill-units"
import type { JobHandler } from "./handler"
import { importUnits } from "./import-units"
import { importSerials } from "./import-serials"
import { runPrivacyRequest } from "./run-privacy-request"

const handlers: Record<JobKind, JobHandler> = {
  units_backfill: backfillUnits,
  units_import: importUnits,
  serials_import: importSerials,
  privacy_request: runPrivacyRequest,
}

/**
 * Runs a claimed job to its end. A failure ends the job with its reason; a lost claim ends nothing but this run.
 *
 * @returns what is to be told of it beside its end
 */
export async function runJob(container: MedusaContainer, job: ClaimedJob): Promise<Announcement[]> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)

  try {
    const {
      result,
      stopped,
      tells = [],
    } = await handlers[job.kind]({
      container,
      job,
      report: async (progress) => (await platform.reportProgress(job, progress)).cancel_requested,
      reject: (rows) => platform.addRejections(job.id, rows),
    })
    await platform.finishJob(job, { action: stopped ? "cancel" : "complete", result })
    return tells
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "job_claim_lost") {
      return []
    }
    const message = failureReason(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`after-sales: job ${job.id} failed: ${message}`)
    await platform.finishJob(job, { action: "fail", error: message })
    return []
  }
}
