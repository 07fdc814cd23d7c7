import { codePoints } from "../../../shared/code-points"
import { invalid } from "../../../shared/errors"
import { isTimeZone } from "../../../shared/calendar"
import { isSymptom } from "../domain/symptoms"
import type { CreateCaseInput, NewCaseItem } from "../types"
import { readBody } from "./read-body"

const maxItems = 50
const maxDescription = 5000

/**
 * What no case may be without, whoever opens it.
 *
 * @throws `invalid_data` naming the field
 */
export function checkNewCase(input: CreateCaseInput): void {
  const { items, owner, service, message, procedure } = input
  if (items.length > maxItems) {
    invalid("items", items.length, `at most ${maxItems}`)
  }
  if (!owner.customer_id && !owner.email?.trim()) {
    invalid("owner", owner, "a customer, or an e-mail address")
  }
  if (service.kind === "complaint" && !input.remedy_sought) {
    invalid("remedy_sought", input.remedy_sought, "what the customer asks for; a complaint says so")
  }
  if (!isTimeZone(input.time_zone)) {
    invalid("time_zone", input.time_zone, "a zone such as Europe/Rome")
  }
  items.forEach(checkItem)
  const codes = procedure?.steps.map(({ code }) => code) ?? []
  if (new Set(codes).size !== codes.length) {
    invalid("procedure.steps", codes, "each code once")
  }
  if (message) {
    readBody(message.body, "message.body")
  }
}

function checkItem({ quantity = 1, symptom_code, description }: NewCaseItem, index: number): void {
  const field = (name: string) => `items.${index}.${name}`
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 10_000) {
    invalid(field("quantity"), quantity, "a whole number from 1 to 10000")
  }
  if (symptom_code && !isSymptom(symptom_code)) {
    invalid(field("symptom_code"), symptom_code, "a code of the list of symptoms")
  }
  if (description && codePoints(description) > maxDescription) {
    invalid(field("description"), description, `at most ${maxDescription} characters`)
  }
}
