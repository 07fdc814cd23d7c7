import type { Actor } from "../../../shared/actor"
import { readSerial } from "../domain/serial"
import type { Sql } from "../sql"
import { appendEvents } from "./append-events"
import { changeUnit } from "./change-unit"
import { lockUnit } from "./lock-unit"
import type { RecordFactResult } from "./record-fact"

export type SetSerialInput = {
  unit_id: string
  /** Null takes a wrong one away. */
  serial_number: string | null
  actor: Actor
}

/** Gives a unit its serial number. Another unit of the product with the same one, however spelt, is a conflict. */
export async function setSerial(
  sql: Sql,
  { unit_id, serial_number, actor }: SetSerialInput
): Promise<RecordFactResult> {
  const serial = serial_number === null ? { serial_number: null, serial_key: null } : readSerial(serial_number)
  const unit = await lockUnit(sql, unit_id)
  if (unit.serial_number === serial.serial_number) {
    return { id: unit.id, facts_rev: unit.facts_rev, is_new: false }
  }
  const changed = await changeUnit(sql, unit_id, serial)
  await appendEvents(sql, actor, [
    { unit_id, kind: "serial_set", data: { from: unit.serial_number, to: serial.serial_number } },
  ])
  return { ...changed, is_new: true }
}
