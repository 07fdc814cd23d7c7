import request, { type Response } from "supertest"
import { routeTable } from "../../../src/api/route-table"
import type { RouteDefinition } from "../../../src/shared/http/route-definition"
import { problemsWith } from "./document"

export type Headers = Record<string, string>
export type Call = {
  params?: Record<string, string>
  query?: string | Record<string, unknown>
  body?: unknown
  headers?: Headers
  /** Text to send as it is, with its own content type in `headers`. */
  raw?: string | Buffer
  /** A file in a form's part `file`. */
  file?: { content: Buffer; name?: string; type?: string }
}

export function routeOf(id: string): RouteDefinition {
  const route = routeTable.find((candidate) => candidate.id === id)
  if (!route) {
    throw new Error(`There is no route ${id}`)
  }
  return route
}

export function pathOf(route: RouteDefinition, params: Record<string, string> = {}): string {
  return route.path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? `no_${name}`))
}

/** Calls a route of the table as somebody, and holds its answer against the OpenAPI document. */
export async function callRoute(
  address: string,
  id: string,
  { params, query, body, headers, raw, file }: Call = {}
): Promise<Response> {
  const route = routeOf(id)
  const sent = request(address)
    [route.method.toLowerCase() as "get" | "post" | "delete"](pathOf(route, params))
    .set(headers ?? {})
    .query(query ?? {})
  if (file) {
    sent.attach("file", file.content, { filename: file.name ?? "photo.jpg", contentType: file.type ?? "image/jpeg" })
  }
  const response = await (raw !== undefined ? sent.send(raw) : body !== undefined ? sent.send(body as object) : sent)
  expectDocumented(route, response)
  return response
}

export function expectDocumented(route: RouteDefinition, response: Response): void {
  const problems = problemsWith(route, response.status, response.headers["content-type"] ?? "", response.body)
  expect({ route: route.id, status: response.status, problems }).toEqual({
    route: route.id,
    status: response.status,
    problems: [],
  })
}
