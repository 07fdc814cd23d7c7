import { localDay, startOfDayUtc, timeZoneOf } from "../../../shared/calendar"
import type { Instant, LocalDate, TimeZone } from "./types"

/** Stands among a unit's settled facts once a person has said where it is. */
export const settledPlace = "place"

export type Place = { country_code: string | null; region_code: string | null }

/** What is read by the calendar of the unit's place. */
export type PlacedDays = {
  contract_at: Instant
  contract_on: LocalDate
  shipped_at: Instant | null
  delivered_at: Instant | null
  installed_at: Instant | null
}

/**
 * The zone of a unit whose place was put right. A place that isn't known keeps the zone that it had, and so does one
 * that a postcode had told apart (the Canary Islands), while country and region say nothing finer.
 */
export function zoneAfterMove(zone: TimeZone, from: Place, to: Place): TimeZone {
  const told = timeZoneOf(to.country_code, to.region_code, null, zone)
  const isFiner = told !== timeZoneOf(to.country_code, null, null, zone)
  const wasTold = timeZoneOf(from.country_code, from.region_code, null, zone) === zone

  return from.country_code !== to.country_code || isFiner || wasTold ? told : zone
}

/**
 * The same days and instants in another zone. What is known to the day alone (a list that was imported, a
 * registration) stands as that day's first instant, and stays that day; an exact instant falls on the day that the
 * new place had then.
 */
export function inZone(days: PlacedDays, from: TimeZone, to: TimeZone): PlacedDays {
  const move = (at: Instant) => {
    const day = localDay(at, from)
    return startOfDayUtc(day, from) === at ? startOfDayUtc(day, to) : at
  }
  const contract_at = move(days.contract_at)

  return {
    contract_at,
    contract_on: localDay(contract_at, to),
    shipped_at: days.shipped_at && move(days.shipped_at),
    delivered_at: days.delivered_at && move(days.delivered_at),
    installed_at: days.installed_at && move(days.installed_at),
  }
}
