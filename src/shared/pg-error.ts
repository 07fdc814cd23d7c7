import { MedusaError } from "@medusajs/framework/utils"
import { AfterSalesConflict } from "./errors"

type DatabaseError = { code?: unknown; constraint?: unknown; __isMedusaError?: unknown }

const badValue: Record<string, string> = {
  "22001": "A text is longer than its column",
  "22003": "A number is out of range",
  "22007": "A date or time is not valid",
  "22008": "A date or time is out of range",
  "22009": "A date or time is not valid",
  "22021": "A text has characters that cannot be stored",
  "22023": "A value is not valid",
  "22P02": "A value has the wrong form",
  "22P03": "A value has the wrong form",
  "22P05": "A text has characters that cannot be stored",
  "22012": "A value is not valid",
  "2201W": "A limit must not be negative",
  "2201X": "An offset must not be negative",
  "23502": "A required value is missing",
  "23514": "A value breaks a rule of the record",
  "54000": "A text is too long to be kept where it is looked for",
}

const retryable = new Set(["40001", "40P01", "55P03", "57014"])

/**
 * Turns what PostgreSQL refused into an error that a client can act on. Medusa leaves most of these unmapped (500)
 * or repeats the row's values in the message; ours name the constraint as code and never a value. Anything else,
 * MedusaErrors among it, comes back as it is.
 */
export function mapPgError(error: unknown): unknown {
  const failure = asDatabaseError(error)
  if (!failure) {
    return error
  }
  const { code, constraint } = failure
  if (code === "23505") {
    return new AfterSalesConflict("already_exists", "Such a record exists already", { constraint })
  }
  if (code === "23P01") {
    return new AfterSalesConflict("overlap", "It overlaps with another record", { constraint })
  }
  if (code === "23503") {
    return new MedusaError(MedusaError.Types.NOT_FOUND, "A record that this one names does not exist")
  }
  if (retryable.has(code)) {
    return new AfterSalesConflict("retry", "Another request changed the same records; nothing was written, try again")
  }
  const message = badValue[code]
  return message ? new MedusaError(MedusaError.Types.INVALID_DATA, message, constraint) : error
}

/** Runs a piece of database work and throws its refusals mapped. */
export async function withPgErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw mapPgError(error)
  }
}

function asDatabaseError(error: unknown): { code: string; constraint?: string } | null {
  if (typeof error !== "object" || error === null) {
    return null
  }
  const { code, constraint, __isMedusaError } = error as DatabaseError
  if (__isMedusaError || typeof code !== "string" || !/^[0-9A-Z]{5}$/.test(code)) {
    return null
  }
  return { code, constraint: typeof constraint === "string" ? constraint : undefined }
}
