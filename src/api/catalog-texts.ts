import type { PieceReport } from "../modules/service-catalog"
import { type CodedText, renderCode, t } from "../shared/texts"

/** A code of one of the lists in `service.json` with its sentence in the asker's language. */
export function withText<Coded extends CodedText>(locale: string, list: string, coded: Coded) {
  return { ...coded, text: renderCode(locale, list, coded, "service") }
}

/** A piece of a service with its name, and what is to be done about it. */
export function reportText(locale: string, report: PieceReport) {
  return { ...withText(locale, "readiness", report), label: t(locale, `service:piece.${report.piece}`) }
}
