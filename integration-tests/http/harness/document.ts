import { readFileSync } from "node:fs"
import path from "node:path"
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020"
import addFormats from "ajv-formats"

type Operation = { operationId: string; responses: Record<string, { content: Record<string, unknown> }> }
type Document = { paths: Record<string, Record<string, Operation>>; components: unknown }

const file = path.join(__dirname, "../../../docs/openapi.json")
export const document = JSON.parse(readFileSync(file, "utf8")) as Document
const documentId = "https://medusa-plugin-after-sales/openapi.json"
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats(ajv)
ajv.addSchema(document, documentId)

const validators = new Map<string, ValidateFunction>()

function pointer(...parts: string[]): string {
  return parts.map((part) => encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/")
}

/** What is wrong with an answer by the OpenAPI document; empty when it is as documented. */
export function problemsWith(route: { path: string; method: string }, status: number, contentType: string, body: unknown) {
  const place = route.path.replace(/:(\w+)/g, "{$1}")
  const answer = document.paths[place]?.[route.method.toLowerCase()]?.responses[status]
  if (!answer) {
    return [`${route.method} ${route.path} must not answer ${status}: ${JSON.stringify(body)}`]
  }
  const kind = contentType.split(";")[0]
  if (!answer.content[kind]) {
    return [`${route.method} ${route.path} must not answer ${status} with ${kind}`]
  }
  if (kind !== "application/json") {
    return []
  }
  const key = `${documentId}#/paths/${pointer(place, route.method.toLowerCase(), "responses", String(status), "content", kind, "schema")}`
  const validate = validators.get(key) ?? ajv.compile({ $ref: key })
  validators.set(key, validate)
  return validate(body) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
}
