import { localDay } from "../../../../shared/calendar"
import type { OrderLine, OrderSnapshot } from "../types"
import type { DraftUnit } from "./draft"

/** A new unit of a line, before anything has happened to it. */
export function newUnit(
  id: string,
  line: OrderLine,
  snapshot: OrderSnapshot,
  place: { unit_index: number; pieces: number; is_tracked: boolean }
): DraftUnit {
  return {
    id,
    order_line_id: line.id,
    ...place,
    serial_key: null,
    owner_customer_id: snapshot.customer_id,
    owner_email: snapshot.email,
    transferred_at: null,
    contract_at: snapshot.placed_at,
    contract_on: localDay(snapshot.placed_at, snapshot.time_zone),
    country_code: snapshot.country_code,
    region_code: snapshot.region_code,
    time_zone: snapshot.time_zone,
    fulfillment_id: null,
    fulfillment_item_id: null,
    shipped_at: null,
    delivered_at: null,
    returned_at: null,
    cancelled_at: null,
    replaced_at: null,
    replaced_by_id: null,
    replaces_id: null,
    scrapped_at: null,
    settled_facts: [],
    flagged_reason: null,
    flagged_at: null,
    has_open_matter: false,
    is_new: true,
    is_claimed: false,
    changes: [],
  }
}
