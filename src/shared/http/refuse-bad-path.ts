import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerError } from "./answer-error"
import { checkPath } from "./read-query"

/** Answers a path that can't be decoded before Express tries to, which would end in a server error. */
export function refuseBadPath(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  try {
    checkPath(req.originalUrl)
    next()
  } catch (error) {
    answerError(error, req, res)
  }
}
