import type { LocalDate, TimeZone } from "../../../shared/local-date"
import { type LegalAnswer, legalAnswers } from "../domain/deadlines"
import { selectRules } from "../domain/rules"
import { loadJurisdictions } from "../jurisdictions"

export type AnswerInput = {
  /** Where the consumer lives. */
  country_code: string | null
  /** The rules are those of the day of the contract, not of the complaint. */
  contract_on: LocalDate
  received_on: LocalDate
  zone: TimeZone
}

/** Until when the law wants an answer to a complaint, and what it makes of silence. */
export function answerDeadlines({ country_code, contract_on, received_on, zone }: AnswerInput): LegalAnswer[] {
  return legalAnswers(selectRules(loadJurisdictions(), country_code, contract_on).rules, received_on, zone)
}
