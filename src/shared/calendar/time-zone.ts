import type { TimeZone } from "../local-date"
import zones from "./time-zones.json"

type CountryZones = { zone: TimeZone; parts?: { zone: TimeZone; regions: string[]; postcodes: string[] }[] }

const byCountry = new Map<string, CountryZones>(Object.entries(zones))

/**
 * The zone in which a place reads its calendar. Parts of a country that keep another time (Canary Islands, Azores,
 * Madeira, French overseas departments) are told by province, with or without the country before it (`es-gc`, `GC`),
 * or by postcode.
 *
 * @param fallback zone for a country that is not known or not listed
 */
export function timeZoneOf(
  country: string | null,
  region: string | null = null,
  postcode: string | null = null,
  fallback: TimeZone = "UTC"
): TimeZone {
  const key = country?.trim().toLowerCase() ?? ""
  const place = byCountry.get(key === "uk" ? "gb" : key)
  if (!place) {
    return fallback
  }
  const code =
    region
      ?.trim()
      .toLowerCase()
      .replace(new RegExp(`^${key}-`), "") ?? ""
  const digits = postcode?.trim().toUpperCase() ?? ""
  const part = place.parts?.find(
    ({ regions, postcodes }) => regions.includes(code) || postcodes.some((prefix) => digits.startsWith(prefix))
  )
  return part?.zone ?? place.zone
}
