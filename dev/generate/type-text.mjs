import { nameOf } from "./schemas.mjs"

/** A JSON Schema as a TypeScript type. */
export function typeText(schema, indent = "") {
  if (schema.$ref) {
    return nameOf(schema.$ref)
  }
  if (schema.const !== undefined) {
    return JSON.stringify(schema.const)
  }
  if (schema.enum) {
    const values = schema.enum.map((value) => JSON.stringify(value))
    const line = values.join(" | ")
    return line.length <= 90 ? line : `\n${indent}  | ${values.join(`\n${indent}  | `)}`
  }
  const options = schema.anyOf ?? schema.oneOf
  if (options) {
    return [...new Set(options.map((option) => typeText(option, indent)))].join(" | ")
  }
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeText({ ...schema, type }, indent)).join(" | ")
  }
  return plainText(schema, indent)
}

function plainText(schema, indent) {
  switch (schema.type) {
    case "string":
      return schema.format === "binary" ? "Blob" : "string"
    case "boolean":
    case "null":
      return schema.type
    case "number":
    case "integer":
      return "number"
    case "array":
      return schema.prefixItems
        ? `[${schema.prefixItems.map((item) => typeText(item, indent)).join(", ")}]`
        : arrayText(typeText(schema.items ?? {}, indent))
    case "object":
      return objectText(schema, indent)
    default:
      return "unknown"
  }
}

function arrayText(item) {
  return /[|{]/.test(item) ? `(${item})[]` : `${item}[]`
}

function objectText({ properties, required = [], additionalProperties }, indent) {
  if (!properties) {
    return additionalProperties ? `Record<string, ${typeText(additionalProperties, indent)}>` : "Record<string, never>"
  }
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([key, property]) => {
    const isOptional = !required.includes(key)
    const text = typeText(property, inner)
    const list = property.type === "array" && property.isQuery ? ` | ${typeText(property.items, inner)}` : ""
    return `${comment(property.description, inner)}${inner}${key}${isOptional ? "?" : ""}:${text.startsWith("\n") ? "" : " "}${text}${list}`
  })
  return `{\n${lines.join("\n")}\n${indent}}`
}

export function comment(description, indent = "") {
  return description ? `${indent}/** ${description} */\n` : ""
}
