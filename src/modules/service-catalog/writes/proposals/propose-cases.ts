import type { Actor } from "../../../../shared/actor"
import { systemActor } from "../../../../shared/actor"
import { entityIds } from "../../../../shared/entity-ids"
import { type Detection, detectionKey } from "../../domain/detect"
import type { Sql } from "../../sql"

/** A need that was noticed, with the labels that a list of proposals shows. */
export type ProposedCase = Detection & {
  product_id: string | null
  product_title: string
  serial_number: string | null
  order_display_id: number | null
  owner_customer_id: string | null
}

/**
 * Writes proposals that are not there yet, in one statement. An occurrence is proposed once for ever, decided or not;
 * and while a rule's last proposal for a unit is open, it makes no other one.
 *
 * @returns ids of the new ones
 */
export async function proposeCases(sql: Sql, proposed: ProposedCase[], actor: Actor = systemActor): Promise<string[]> {
  if (!proposed.length) {
    return []
  }
  const ids = entityIds("asprp", proposed.length)
  const rows = proposed.map(({ rule, occurrence, ...need }, index) => ({
    id: ids[index],
    detection_key: detectionKey({ rule, occurrence, ...need }),
    rule_id: rule.id,
    reason_code: rule.kind,
    ...need,
  }))
  const eventIds = entityIds("asctev", rows.length)
  const made = await sql<{ id: string }>(
    `with made as (
       insert into after_sales_proposal (id, detection_key, service_id, rule_id, unit_id, reason_code, params, due_on,
         product_id, product_title, serial_number, order_display_id, owner_customer_id)
       select id, detection_key, service_id, rule_id, unit_id, reason_code, params, due_on,
         product_id, product_title, serial_number, order_display_id, owner_customer_id
       from jsonb_to_recordset(?::jsonb) as r (id text, detection_key text, service_id text, rule_id text,
         unit_id text, reason_code text, params jsonb, due_on text, product_id text, product_title text,
         serial_number text, order_display_id int, owner_customer_id text)
       on conflict do nothing
       returning id, service_id, rule_id, unit_id),
     told as (
       insert into after_sales_catalog_event (id, subject, subject_id, kind, actor_type, actor_id, data)
       select e.id, 'proposal', m.id, 'created', ?, ?::text,
         jsonb_build_object('service_id', m.service_id, 'rule_id', m.rule_id, 'unit_id', m.unit_id)
       from made m
       join jsonb_to_recordset(?::jsonb) as e (id text, proposal_id text) on e.proposal_id = m.id)
     select id from made order by id`,
    [
      JSON.stringify(rows),
      actor.type,
      actor.id,
      JSON.stringify(rows.map(({ id }, index) => ({ id: eventIds[index], proposal_id: id }))),
    ]
  )
  return made.map(({ id }) => id)
}
