import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { AfterSalesErrorTypes, type ErrorDetails } from "../errors"
import { mapPgError } from "../pg-error"

export type ErrorBody = { type: string; code?: string; message: string; details?: ErrorDetails }

type Failure = { type?: unknown; code?: unknown; message?: unknown; details?: ErrorDetails; statusCode?: unknown }

const statuses: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.INVALID_ARGUMENT]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
  [MedusaError.Types.DUPLICATE_ERROR]: 409,
  [AfterSalesErrorTypes.TOO_LARGE]: 413,
  [AfterSalesErrorTypes.UNSUPPORTED_TYPE]: 415,
  [AfterSalesErrorTypes.TOO_MANY_REQUESTS]: 429,
}

/**
 * Our routes answer their errors themselves: core replaces a conflict's message, shows a database's, and has one
 * handler for the whole server, which is the shop's to choose.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse): void {
  const { status, body, retryAfter } = describeError(error)
  if (status >= 500) {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error instanceof Error ? error : new Error(describe(error)))
  }
  if (res.headersSent) {
    res.destroy()
    return
  }
  if (retryAfter !== undefined) {
    res.setHeader("Retry-After", retryAfter)
  }
  res.status(status).json(body)
}

/** Status and body for whatever was thrown; of an unforeseen error nothing is shown. */
export function describeError(thrown: unknown): { status: number; body: ErrorBody; retryAfter?: number } {
  const error = mapPgError(thrown) as Failure | null
  const type = typeof error?.type === "string" ? error.type : ""
  const status = statuses[type]
  if (!status) {
    return { status: 500, body: { type: "unknown_error", message: "An unknown error occurred" } }
  }
  if (status === 409 && type !== MedusaError.Types.CONFLICT) {
    return { status, body: { type: "conflict", code: "already_exists", message: "Such a record exists already" } }
  }
  const message = String(error?.message ?? "")
  if (isEchoOfDuplicate(message)) {
    return { status: 409, body: { type: "conflict", code: "already_exists", message: "Such a record exists already" } }
  }
  const code = typeof error?.code === "string" ? error.code : undefined
  const seconds = status === 429 ? Number(error?.details?.retry_after ?? 1) : undefined
  return {
    status,
    body: { type, ...(code && { code }), message, ...(error?.details && { details: error.details }) },
    retryAfter: seconds,
  }
}

/** Medusa's generated methods name the row's values when a unique index refuses it; nobody else may read those. */
function isEchoOfDuplicate(message: string): boolean {
  return /^After sales .*, already exists\.$/s.test(message)
}

function describe(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
}
