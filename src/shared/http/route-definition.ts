import type { z } from "@medusajs/framework/zod"
import type { Operation, Resource } from "../permissions"

export type Permission = { [R in Resource]: { resource: R; operation: Operation<R> } }[Resource]

/** How a store route finds out that the record is the asker's. */
export type OwnerRule = "unit" | "order" | "case" | "attachment" | "own_list" | "invited" | "creates" | "session"

/** What a body grants, where a role has a limit for it. */
export type GrantedAmount = (body: Record<string, unknown>) => number

/**
 * Who may call a route, and what lets them. No route can be written down without it. With `guest`, whoever shows a
 * valid guest token (`x-after-sales-guest`) comes in too, for the one order that the token was given for.
 */
export type Access =
  | { actor: "user"; permission: Permission; amount?: GrantedAmount }
  | { actor: "customer"; owner: OwnerRule; guest?: true }
  | { actor: "public"; guest?: true }

/** What a route sends when it doesn't send JSON; of several kinds, the file itself says which. */
export type FileAnswer = { contentType: string | readonly string[]; description: string }

/** What a route reads when it reads more than JSON of 100 KB: CSV, or one file in a form's part `file`. */
export type BodyRule = { csvBytes: number } | { form: "file" }

type Strict = z.ZodObject

/**
 * One row of the table of routes: validation, permission walk, OpenAPI document and typed client are all made
 * from it.
 */
export type RouteDefinition = {
  /** `<actor>.<noun>.<verb>`: where the client has it. */
  id: string
  method: "GET" | "POST" | "DELETE"
  /** In Express's form: `/store/after-sales/units/:id`. */
  path: string
  /** One sentence. */
  summary: string
  access: Access
  params?: Strict
  query?: Strict
  body?: Strict
  bodyRule?: BodyRule
  /** The JSON answer's schema, named by `.meta({ id })`, or what kind of file is sent. */
  response: z.ZodType | FileAnswer
  /** Statuses beside 400, 401, 403, 404, 413 and 415, which follow from the rest. */
  errors?: readonly (409 | 429)[]
  /** A creating POST: takes an `Idempotency-Key`. */
  idempotent?: boolean
}

/** Keeps the literal types of a row, so that its handler is typed by it. */
export function defineRoute<const Route extends RouteDefinition>(route: Route): Route {
  return route
}

export function isFile(response: RouteDefinition["response"]): response is FileAnswer {
  return "contentType" in response
}
