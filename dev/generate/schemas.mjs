const refPrefix = "#/components/schemas/"

/** Our own marks on a schema say how it looks from outside; they are no JSON Schema. */
function override({ zodSchema, jsonSchema }) {
  const outside = jsonSchema.openapi
  delete jsonSchema.isList
  delete jsonSchema.openapi
  if (outside) {
    const { description, default: preset } = jsonSchema
    Object.keys(jsonSchema).forEach((key) => delete jsonSchema[key])
    Object.assign(jsonSchema, outside, description && { description }, preset !== undefined && { default: preset })
  }
  if (zodSchema._zod.def.type === "object" && jsonSchema.properties && jsonSchema.additionalProperties === undefined) {
    jsonSchema.additionalProperties = false
  }
}

/** What a route reads, as JSON Schema from the caller's side. What has a name of its own is referred to by it. */
export function requestSchemas(z, { params, query, body }) {
  const read = (schema) => schema && named(clean(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", override })))
  return { paramsSchema: read(params), querySchema: read(query), bodySchema: read(body) }
}

/** The named answers that routes reach, and what those are made of. */
export function componentSchemas(z, routes, refusals) {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    io: "output",
    unrepresentable: "any",
    uri: (id) => `${refPrefix}${id}`,
    override,
  })
  const reachable = new Set()
  const visit = (id) => {
    if (!reachable.has(id)) {
      if (!schemas[id]) {
        throw new Error(`No answer is named ${id}`)
      }
      reachable.add(id)
      refsOf(schemas[id]).forEach(visit)
    }
  }
  for (const { response, querySchema, bodySchema } of routes) {
    refsOf([querySchema, bodySchema]).forEach(visit)
    if (!response.contentType) {
      visit(idOf(response))
    }
  }
  refusals.map(idOf).forEach(visit)
  return Object.fromEntries([...reachable].sort().map((id) => [id, clean(schemas[id])]))
}

export function idOf(schema) {
  const id = schema.meta()?.id
  if (!id) {
    throw new Error("An answer has no name: give it .meta({ id })")
  }
  return id
}

/** Names of the schemas that a schema refers to. */
export function refsOf(schema) {
  if (Array.isArray(schema)) {
    return schema.flatMap(refsOf)
  }
  if (typeof schema !== "object" || schema === null) {
    return []
  }
  const own = typeof schema.$ref === "string" ? [nameOf(schema.$ref)] : []
  return [...own, ...Object.values(schema).flatMap(refsOf)]
}

export function nameOf(ref) {
  return ref.slice(refPrefix.length)
}

function named({ $defs, ...schema }) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${refPrefix}`))
}

function clean(schema) {
  const { $schema, $id, id, ...rest } = schema
  return rest
}
