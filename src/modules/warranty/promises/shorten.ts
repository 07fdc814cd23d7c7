import type { Actor } from "../../../shared/actor"
import { notAllowed } from "../../../shared/errors"
import type { Sql } from "../../../shared/sql"
import type { WarrantySubject } from "../domain/subject"
import { retrieveWarranty } from "../queries/retrieve-warranty"
import { lockWarranties, readWarranties } from "../sync/load-existing"
import { planShortening, unitsOfShortening } from "../sync/plan-shortening"
import type { PlannedEvent } from "../sync/types"
import { writeChanges } from "../sync/write-changes"
import type { WarrantyDetail, WarrantyEndsOn } from "./types"

export type ShortenWarrantyInput = {
  warranty_id: string
  /** The unit as its facts stand now. */
  subject: WarrantySubject
  /** Why, as a code: it stands in the history. */
  reason_code: string
  actor: Actor
}

/**
 * Lets the ends of a warranty follow its unit's facts although the customer has seen later ones. Nothing else brings
 * an end closer that was shown: a person takes it upon themselves, with a reason, and the history keeps both values.
 */
export async function shortenWarranty(sql: Sql, input: ShortenWarrantyInput, now: Date): Promise<WarrantyDetail> {
  const warranties = await lockWarranties(sql, unitsOfShortening(input.subject))
  const change = await planShortening(sql, { ...input, warranties, now: now.toISOString() })
  if (!change) {
    notAllowed("The unit's facts give no earlier end than the customer has seen", "nothing_to_shorten")
  }
  const events = change.events.map((event): PlannedEvent =>
    event.kind === "changed" ? { ...event, kind: "shortened" } : event
  )
  await writeChanges(sql, [{ ...change, events }], input.actor)

  return await retrieveWarranty(sql, input.warranty_id, now)
}

/** Ends that the unit's facts give where the customer has seen later ones; null where they have not. */
export async function endsByFacts(
  sql: Sql,
  input: Pick<ShortenWarrantyInput, "warranty_id" | "subject">,
  now: Date
): Promise<WarrantyEndsOn | null> {
  const warranties = await readWarranties(sql, unitsOfShortening(input.subject))
  const change = await planShortening(sql, { ...input, warranties, now: now.toISOString() })

  return change?.after.ends_on ?? null
}
