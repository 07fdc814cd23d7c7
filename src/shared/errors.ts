import { MedusaError } from "@medusajs/framework/utils"

/** Error types beside Medusa's own: each has a status of its own in our answers. */
export const AfterSalesErrorTypes = {
  TOO_LARGE: "too_large",
  UNSUPPORTED_TYPE: "unsupported_media_type",
  TOO_MANY_REQUESTS: "too_many_requests",
} as const

/** What a refusal tells a client beside its message: ids, codes, numbers and dates, never a person's data. */
export type ErrorDetails = Record<string, unknown>

/**
 * The state changed under the caller and nothing was written. The properties are the error's own, because a
 * workflow hands its caller a plain copy of what a step threw.
 */
export class AfterSalesConflict extends MedusaError {
  readonly details?: ErrorDetails

  constructor(code: string, message: string, details?: ErrorDetails) {
    super(MedusaError.Types.CONFLICT, message, code)
    this.details = details
  }
}

/** Refuses because of the present state: 409 with a code that a program can read and what it may try next. */
export function conflict(code: string, message: string, details?: ErrorDetails): never {
  throw new AfterSalesConflict(code, message, details)
}

/** Unknown, or somebody else's: the same answer for both, so that an id can't be probed. */
export function notFound(noun: string, id: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `${noun} with id ${quoted(id)} was not found`)
}

/**
 * Bad input: says which field, what came and what would be accepted.
 *
 * @example invalid("limit", 1000, "a whole number from 1 to 100")
 */
export function invalid(field: string, value: unknown, accepted: string): never {
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Field ${quoted(field)} is ${quoted(value)}; accepted: ${accepted}`
  )
}

/** Understood, and refused by a rule of the shop or of the law; `rule` is that rule as one sentence. */
export function notAllowed(rule: string, code?: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, rule, code)
}

/** Signed in, and the role or its limit does not permit it. */
export function forbidden(message = "Your role does not permit this"): never {
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message)
}

/** Nobody signed in, or with a token of another kind than the route asks for. */
export function unauthorized(): never {
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
}

/** The body is longer than the route reads. */
export function tooLarge(limitBytes: number): never {
  throw new MedusaError(AfterSalesErrorTypes.TOO_LARGE, `The body is longer than ${limitBytes} bytes`)
}

/** The body is of a kind that the route does not read. */
export function unsupportedType(contentType: string | undefined, accepted: string): never {
  throw new MedusaError(
    AfterSalesErrorTypes.UNSUPPORTED_TYPE,
    `Content type ${quoted(contentType ?? "")} is not read here; accepted: ${accepted}`
  )
}

/** Too many tries: the client may come back after that many seconds. */
export function tooManyRequests(retryAfterSeconds: number): never {
  const error = new AfterSalesConflict("too_many_requests", "Too many tries", { retry_after: retryAfterSeconds })
  error.type = AfterSalesErrorTypes.TOO_MANY_REQUESTS
  throw error
}

/** A value as it may stand in a message: printable, on one line, at most 100 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : asText(value)
  const printable = text.replace(/[^\P{C}]/gu, "?").replace(/\s/gu, " ")
  const points = Array.from(printable)
  return `'${points.length > 100 ? `${points.slice(0, 100).join("")}…` : printable}'`
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return typeof value
  }
}
