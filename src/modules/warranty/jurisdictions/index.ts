import { loadHolidayCalendars } from "../../../shared/calendar"
import { checkData } from "../../../shared/check-data"
import type { JurisdictionRules } from "../domain/rules"
import at from "./at.json"
import be from "./be.json"
import cz from "./cz.json"
import de from "./de.json"
import dk from "./dk.json"
import es from "./es.json"
import eu from "./eu.json"
import fi from "./fi.json"
import fr from "./fr.json"
import gb from "./gb.json"
import ie from "./ie.json"
import it from "./it.json"
import nl from "./nl.json"
import no from "./no.json"
import pl from "./pl.json"
import pt from "./pt.json"
import { jurisdictionFileSchema } from "./schema"
import se from "./se.json"
import sk from "./sk.json"

const files = { at, be, cz, de, dk, es, eu, fi, fr, gb, ie, it, nl, no, pl, pt, se, sk }

let loaded: readonly JurisdictionRules[] | null = null

/**
 * All rules that ship with the plugin, checked once together with the holidays they lean on. Throws one line that
 * names file and field when a row is wrong, so that a shop does not start on wrong law.
 */
export function loadJurisdictions(): readonly JurisdictionRules[] {
  loaded ??= readAll()
  return loaded
}

function readAll(): readonly JurisdictionRules[] {
  loadHolidayCalendars()
  return Object.entries(files).flatMap(([country, data]) => readJurisdiction(country, data))
}

/** The checked rows of one file. */
export function readJurisdiction(country: string, data: unknown): JurisdictionRules[] {
  const file = checkData(jurisdictionFileSchema, data, `jurisdictions/${country}.json`)
  return file.rules.map((row) => ({ country: file.country, ...row }))
}
