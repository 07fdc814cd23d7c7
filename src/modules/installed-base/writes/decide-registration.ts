import type { Actor } from "../../../shared/actor"
import { conflict, notAllowed } from "../../../shared/errors"
import { type RegistrationAction, registrationTransitions } from "../domain/registration-machine"
import type { RegistrationState } from "../domain/types"
import type { Sql } from "../sql"
import type { StaleUnit } from "../types"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnit } from "./lock-unit"

export type ApproveRegistrationInput = { unit_id: string; actor: Actor; now?: Date }
export type RejectRegistrationInput = { unit_id: string; reason: string; actor: Actor }

/** The shop stands by a unit bought elsewhere. From now on its serial number is its own. */
export async function approveRegistration(sql: Sql, input: ApproveRegistrationInput): Promise<StaleUnit> {
  const { unit_id, actor, now = new Date() } = input
  const registered_state = await nextState(sql, unit_id, "approve")
  const unit = await changeUnit(sql, unit_id, { registered_state, confirmed_at: now.toISOString() })
  await appendEvents(sql, actor, [{ unit_id, kind: "registration_approved", data: {} }])
  return unit
}

/** The shop doesn't; the reason stands on the unit, for its owner to read. */
export async function rejectRegistration(
  sql: Sql,
  { unit_id, reason, actor }: RejectRegistrationInput
): Promise<StaleUnit> {
  const registered_state = await nextState(sql, unit_id, "reject")
  const unit = await changeUnit(sql, unit_id, { registered_state, rejected_reason: reason })
  await appendEvents(sql, actor, [{ unit_id, kind: "registration_rejected", data: {} }])
  return unit
}

async function nextState(sql: Sql, unitId: string, action: RegistrationAction): Promise<RegistrationState> {
  const { registered_state: state } = await lockUnit(sql, unitId)
  if (state === null) {
    notAllowed("Only a registered unit is approved or rejected", "not_registered")
  }
  const row = registrationTransitions.find(state, action)
  return row?.to ?? conflict("registration_decided", `The registration has been ${state}`, { state })
}
