import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assureUnits } from "../assure-units"

/** A unit that may be owed something; which revision of its facts counts is read with them. */
export type StaleUnit = { id: string }

export type AssureUnitsInput = {
  units: StaleUnit[]
  /** The shop's, where an earlier step has read it; otherwise it is read here. */
  return_window_days?: number
}

export type AssuredUnits = {
  issued: { id: string; unit_id: string }[]
  started: { id: string; unit_id: string }[]
  changed: { id: string; unit_id: string }[]
  voided: { id: string; unit_id: string }[]
}

export const assureUnitsStepId = "after-sales-assure-units"

/**
 * Sees to it that units have the warranties that their facts call for. A unit counts as assured only for the
 * revision of its facts that was looked at, so whatever goes wrong here, or arrives meanwhile, is left to the
 * sweep: what the shop did to the unit stands, and nobody's request fails for it.
 */
export const assureUnitsStep = createStep(
  assureUnitsStepId,
  async (input: AssureUnitsInput, { container }) => new StepResponse(await assureUnits(container, input))
)
