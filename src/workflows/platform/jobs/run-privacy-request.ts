import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM_MODULE, type PlatformModuleService, type PrivacyRequestRecord } from "../../../modules/platform"
import { PrivacyEvents } from "../../events"
import { erasePerson } from "../privacy/erase-person"
import { exportPerson } from "../privacy/export-person"
import { isHeld } from "../privacy/outcome"
import type { JobHandler } from "./handler"

/**
 * Carries a person's request out. The answer is there when this ends, also where an open case holds a part of an
 * erasure: what is held, and why, is part of the answer, and the rest follows when the case is closed.
 */
export const runPrivacyRequest: JobHandler = async ({ container, job, report }) => {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const id = String(job.input.privacy_request_id)
  const request = await platform.retrievePrivacyRequest(id)
  if (request.status !== "running") {
    return { stopped: false, result: { privacy_request_id: id, status: request.status } }
  }
  await report({ total: 1 })
  let isCompleted: boolean
  try {
    isCompleted = await carryOut(container, request)
  } catch (error) {
    await platform.movePrivacyRequest({ id, action: "fail" })
    throw error
  }
  await report({ done: 1, accepted: 1 })

  const tells = isCompleted ? [{ name: PrivacyEvents.COMPLETED, data: { id } }] : []
  return { stopped: false, result: { privacy_request_id: id }, tells }
}

/** @returns false where something open holds a part of it */
async function carryOut(container: MedusaContainer, request: PrivacyRequestRecord): Promise<boolean> {
  const platform = container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const { id, kind } = request
  if (kind === "export") {
    const { retention } = await platform.getSettings()
    const { data, outcome } = await exportPerson(container, request)
    const change = { outcome, file: JSON.stringify(data, null, 2), file_days: retention.privacy_file_days }
    await platform.movePrivacyRequest({ id, action: "complete", is_answered: true, ...change })
    return true
  }
  const outcome = await erasePerson(container, request, new Date())
  const holds = isHeld(outcome)
  await platform.movePrivacyRequest({ id, action: holds ? "hold" : "complete", is_answered: true, outcome })
  return !holds
}
