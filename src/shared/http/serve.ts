import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { unauthorized } from "../errors"
import { assertCan, type StaffActor } from "../permissions"
import { answerError } from "./answer-error"
import { type CustomerActor, customerOf, salesChannelsOf, staffOf } from "./caller"
import { type ClientAddress, clientAddressOf } from "./client-address"
import { type GuestActor, guestOf } from "./guest"
import { idempotencyKeyOf } from "./idempotency-key"
import { localeOf } from "./locale"
import { present } from "./present"
import type { Presentable } from "./presentable"
import { readBody } from "./read-body"
import { readFile } from "./read-file"
import { readQuery } from "./read-query"
import { type Access, type FileAnswer, isFile, type RouteDefinition } from "./route-definition"
import { type FileContent, sendFile } from "./send-file"
import { validate } from "./validate"

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : Record<string, never>
type Guest<A extends Access> = A extends { guest: true } ? GuestActor : never
type ActorOf<A extends Access> = A extends { actor: "user" }
  ? StaffActor
  : CustomerActor | Guest<A> | (A extends { actor: "public" } ? null : never)
type Answer<Response> = Response extends z.ZodType ? Presentable<z.output<Response>> : FileContent

type Caller = CustomerActor | GuestActor | StaffActor | null

const noFields = z.strictObject({})

/** What a handler knows: everything validated, the caller let in. */
export type RouteCall<Route extends RouteDefinition> = {
  scope: MedusaContainer
  actor: ActorOf<Route["access"]>
  params: Read<Route["params"]>
  query: Read<Route["query"]>
  body: Read<Route["body"]>
  locale: string
  salesChannelIds: string[]
  idempotencyKey: string | null
  /** Where the request comes from, for limits. */
  client: ClientAddress
}

export type ServedRoute = ((req: MedusaRequest, res: MedusaResponse) => Promise<void>) & { route: RouteDefinition }

/**
 * Every route of ours is exported through this: it lets the caller in, reads and checks the request by the route's
 * row in the table, calls the handler, and answers by the same row, errors included. A middleware per path could
 * not do it: `/units/:id` would also run for `/units/serials`. The row is asked for with the first request, because
 * the schemas of all routes together would take a boot a sixth of a second.
 */
export function serve<const Route extends RouteDefinition>(
  routeOf: () => Route,
  handler: (call: RouteCall<Route>) => Promise<Answer<Route["response"]>>
): ServedRoute {
  const serveRoute = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    try {
      const route = routeOf()
      const call = await readCall(route, req)
      const answer = await handler(call as RouteCall<Route>)
      await send(route.response, answer, res)
    } catch (error) {
      answerError(error, req, res)
    }
  }
  return Object.defineProperty(serveRoute, "route", { get: routeOf }) as ServedRoute
}

async function readCall(route: RouteDefinition, req: MedusaRequest) {
  const actor = await actorOf(route.access, req)
  await permit(route.access, actor, req)
  const idempotencyKey = route.idempotent ? idempotencyKeyOf(req) : null
  const rawQuery = readQuery(req.originalUrl)
  const params = route.params ? validate(route.params, req.params, "path") : {}
  const query = validate(route.query ?? noFields, rawQuery, "query")
  const body = route.method === "POST" ? await bodyOf(route, req) : {}
  await permitAmount(route.access, actor, body, req)
  return {
    scope: req.scope,
    actor,
    params,
    query,
    body,
    locale: localeOf(rawQuery.locale, req.headers["x-medusa-locale"], req.headers["accept-language"]),
    salesChannelIds: salesChannelsOf(req),
    idempotencyKey,
    client: clientAddressOf(req),
  }
}

async function bodyOf(route: RouteDefinition, req: MedusaRequest) {
  const rule = route.bodyRule
  if (rule && "form" in rule) {
    return readFile(req)
  }
  const given = await readBody(req, rule?.csvBytes)
  return validate(route.body ?? noFields, given === undefined ? {} : given, "body")
}

/** A guest token that is shown counts, also beside a customer's session: what is asked for is the guest's order. */
async function actorOf(access: Access, req: MedusaRequest): Promise<Caller> {
  if (access.actor === "user") {
    return staffOf(req)
  }
  const guest = access.guest ? await guestOf(req) : null
  return guest ?? customerOf(req) ?? (access.actor === "public" ? null : unauthorized())
}

/** Where a role has a limit, whoever may not even grant nothing is told so before the body is read. */
async function permit(access: Access, actor: Caller, req: MedusaRequest) {
  if (access.actor === "user") {
    const { resource, operation } = access.permission
    await assertCan(req.scope, actor as StaffActor, resource, operation, access.amount && 0)
  }
}

/** A granted amount stands in the body, so the body is read first, by staff that is signed in. */
async function permitAmount(access: Access, actor: unknown, body: Record<string, unknown>, req: MedusaRequest) {
  if (access.actor === "user" && access.amount) {
    const { resource, operation } = access.permission
    await assertCan(req.scope, actor as StaffActor, resource, operation, access.amount(body))
  }
}

function send(response: z.ZodType | FileAnswer, answer: unknown, res: MedusaResponse) {
  if (isFile(response)) {
    return sendFile(response, answer as FileContent, res)
  }
  res.status(200).json(present(response, answer))
}
