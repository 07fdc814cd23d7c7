import { checkData } from "../../check-data"
import at from "./at.json"
import be from "./be.json"
import cz from "./cz.json"
import de from "./de.json"
import dk from "./dk.json"
import es from "./es.json"
import fi from "./fi.json"
import fr from "./fr.json"
import gb from "./gb.json"
import ie from "./ie.json"
import it from "./it.json"
import nl from "./nl.json"
import no from "./no.json"
import pl from "./pl.json"
import pt from "./pt.json"
import se from "./se.json"
import sk from "./sk.json"
import { holidayCalendarSchema, type HolidayCalendar } from "./schema"

const files = { at, be, cz, de, dk, es, fi, fr, gb, ie, it, nl, no, pl, pt, se, sk }

let loaded: Map<string, HolidayCalendar> | null = null

/** Every holiday calendar that ships with the plugin, checked once; throws one line that names file and field. */
export function loadHolidayCalendars(): ReadonlyMap<string, HolidayCalendar> {
  loaded ??= new Map(
    Object.entries(files).map(([country, data]) => [
      country,
      checkData(holidayCalendarSchema, data, `calendar/holidays/${country}.json`),
    ])
  )
  return loaded
}

/** A country's calendar; null for a country that has none here, where only weekends are known. */
export function holidayCalendar(country: string): HolidayCalendar | null {
  const key = country.toLowerCase()
  return loadHolidayCalendars().get(key === "uk" ? "gb" : key) ?? null
}
