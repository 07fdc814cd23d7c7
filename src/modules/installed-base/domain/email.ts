import { invalid } from "../../../shared/errors"

const maxLength = 254
const address = /^[^\s@"(),:;<>[\]\\\p{C}]+@[^\s@"(),:;<>[\]\\\p{C}.]+(\.[^\s@"(),:;<>[\]\\\p{C}.]+)+$/u

/** An e-mail address in lower case, as units and transfers keep it. */
export function readEmail(value: string, field = "email"): string {
  const email = value.trim().toLowerCase()
  return isEmail(email) ? email : invalid(field, value, `an e-mail address of at most ${maxLength} characters`)
}

export function isEmail(value: string): boolean {
  return value.length <= maxLength && address.test(value)
}
