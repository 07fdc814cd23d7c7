import type { z } from "@medusajs/framework/zod"

type Shape = (value: unknown) => unknown

const compiled = new WeakMap<z.ZodType, Shape>()

/**
 * Copies a value by the schema of its answer: what the schema doesn't name never leaves the server, whatever a
 * row has come to hold. Dates become ISO text, decimals numbers; nothing is validated, since an answer must not fail.
 */
export function present(schema: z.ZodType, value: unknown): unknown {
  let shape = compiled.get(schema)
  if (!shape) {
    shape = compile(schema)
    compiled.set(schema, shape)
  }
  return shape(value)
}

function compile(schema: z.ZodType): Shape {
  const { def } = schema as unknown as { def: z.core.$ZodTypeDef & Record<string, unknown> }
  switch (def.type) {
    case "object":
      return objectShape(def.shape as Record<string, z.ZodType>)
    case "array":
      return arrayShape(compile(def.element as z.ZodType))
    case "record":
      return recordShape(compile(def.valueType as z.ZodType))
    case "nullable":
    case "optional":
      return nullableShape(compile(def.innerType as z.ZodType))
    case "union":
      return unionShape(def.options as z.ZodType[])
    case "number":
      return toNumber
    case "string":
      return toText
    default:
      return (value) => value
  }
}

function objectShape(shape: Record<string, z.ZodType>): Shape {
  const fields = Object.entries(shape).map(([key, schema]) => [key, compile(schema)] as const)
  return (value) => {
    const from = value as Record<string, unknown>
    const to: Record<string, unknown> = {}
    for (const [key, field] of fields) {
      to[key] = field(from[key] ?? null)
    }
    return to
  }
}

function arrayShape(item: Shape): Shape {
  return (value) => ((value as unknown[] | null) ?? []).map(item)
}

function recordShape(item: Shape): Shape {
  return (value) =>
    Object.fromEntries(Object.entries((value as Record<string, unknown> | null) ?? {}).map(([key, one]) => [key, item(one)]))
}

function nullableShape(inner: Shape): Shape {
  return (value) => (value === null || value === undefined ? null : inner(value))
}

/** Objects are told apart by their `status`: each option lists its own. Anything else passes as it is. */
function unionShape(options: z.ZodType[]): Shape {
  const shapes = options.map((option) => ({ statuses: statusesOf(option), shape: compile(option) }))
  return (value) => {
    const status = typeof value === "object" && value !== null ? Reflect.get(value, "status") : undefined
    const match = shapes.find(({ statuses }) => statuses?.has(status))
    return match ? match.shape(value) : shapes.some(({ statuses }) => statuses) ? null : value
  }
}

function statusesOf(option: z.ZodType): Set<unknown> | null {
  const status = "shape" in option ? (option.shape as Record<string, z.ZodType>).status : undefined
  if (!status || !("values" in status._zod)) {
    return null
  }
  return status._zod.values as Set<unknown>
}

/** Money comes as Medusa's BigNumber or as the database's decimal text. */
function toNumber(value: unknown): unknown {
  return value === null || typeof value === "number" ? value : Number(value)
}

function toText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}
