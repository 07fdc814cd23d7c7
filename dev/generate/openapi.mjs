import { idOf } from "./schemas.mjs"
import { hasFields } from "./types.mjs"

const statusTexts = {
  400: "Bad input, or refused by a rule",
  401: "Nobody is signed in, or with a token of another kind",
  403: "The role does not permit it",
  404: "Unknown, or somebody else's",
  409: "The state changed; nothing was written",
  413: "The body is too long",
  415: "The body is of a kind that is not read",
  429: "Too many tries",
}

/** The OpenAPI 3.1 document of the table. */
export function openApiDocument(routes, components, version) {
  const paths = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: "3.1.0",
    info: { title: "medusa-plugin-after-sales", version, license: { name: "MIT", identifier: "MIT" } },
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        publishableKey: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
        customerToken: { type: "http", scheme: "bearer" },
        guestToken: { type: "apiKey", in: "header", name: "x-after-sales-guest" },
        customerSession: { type: "apiKey", in: "cookie", name: "connect.sid" },
        userToken: { type: "http", scheme: "bearer" },
        userSession: { type: "apiKey", in: "cookie", name: "connect.sid" },
        secretKey: { type: "http", scheme: "basic" },
      },
    },
  }
}

function operation(route) {
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.id.split(".").slice(0, 2).join(".")],
    security: securityOf(route),
    ...(route.access.permission && { "x-permission": route.access.permission }),
    parameters: parametersOf(route),
    ...(bodyOf(route) && { requestBody: bodyOf(route) }),
    responses: { 200: { description: "Done", content: answerOf(route) }, ...refusalsOf(route) },
  }
}

function securityOf({ access, path }) {
  if (access.actor === "user") {
    return [{ userToken: [] }, { userSession: [] }, { secretKey: [] }]
  }
  const key = path.startsWith("/store/") ? { publishableKey: [] } : {}
  return [
    ...(access.actor === "public" ? [key] : [{ ...key, customerToken: [] }, { ...key, customerSession: [] }]),
    ...(access.guest ? [{ ...key, guestToken: [] }] : []),
  ]
}

function parametersOf(route) {
  const read = (schema, place) =>
    Object.entries(schema?.properties ?? {}).map(([name, { description, ...rest }]) => ({
      name,
      in: place,
      required: place === "path" || Boolean(schema.required?.includes(name)),
      ...(description && { description }),
      schema: rest,
    }))
  const key = { type: "string", minLength: 1, maxLength: 255 }
  return [
    ...read(route.paramsSchema, "path"),
    ...read(route.querySchema, "query"),
    ...(route.idempotent ? [{ name: "Idempotency-Key", in: "header", required: false, schema: key }] : []),
  ]
}

function bodyOf({ bodySchema, bodyRule }) {
  if (!hasFields(bodySchema)) {
    return undefined
  }
  if (bodyRule?.form) {
    return { required: true, content: { "multipart/form-data": { schema: bodySchema } } }
  }
  return {
    required: true,
    content: {
      ...(bodyRule && { "text/csv": { schema: { type: "string" } } }),
      "application/json": { schema: bodySchema },
    },
  }
}

function answerOf({ response }) {
  if (response.contentType) {
    const text = { "text/csv": { type: "string" }, "application/json": {} }
    const schemaOf = (kind) => text[kind] ?? { type: "string", format: "binary" }
    return Object.fromEntries([response.contentType].flat().map((kind) => [kind, { schema: schemaOf(kind) }]))
  }
  return { "application/json": { schema: { $ref: `#/components/schemas/${idOf(response)}` } } }
}

function refusalsOf({ access, method, errors = [] }) {
  const statuses = [
    400,
    ...(access.actor === "public" && !access.guest ? [] : [401]),
    ...(access.actor === "user" ? [403] : []),
    404,
    ...(method === "POST" ? [413, 415] : []),
    ...errors,
  ]
  return Object.fromEntries(
    statuses.map((status) => {
      const $ref = `#/components/schemas/${status === 401 ? "UnauthorizedError" : "AfterSalesError"}`
      return [status, { description: statusTexts[status], content: { "application/json": { schema: { $ref } } } }]
    })
  )
}
