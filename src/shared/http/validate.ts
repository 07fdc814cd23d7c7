import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { quoted } from "../errors"
import { checkInput } from "./check-input"

type Issue = z.core.$ZodIssue

const maxIssues = 5

/**
 * Reads a part of a request by its schema. The refusal names each field with its value and what is accepted, and
 * each unknown key with the known ones.
 */
export function validate<Schema extends z.ZodType>(schema: Schema, value: unknown, part: string): z.output<Schema> {
  checkInput(value, part)
  const parsed = schema.safeParse(value)
  if (parsed.success) {
    return parsed.data
  }
  const known = "shape" in schema ? Object.keys(schema.shape as object) : []
  const sentences = parsed.error.issues.slice(0, maxIssues).map((issue) => describeIssue(issue, value, part, known))
  throw new MedusaError(MedusaError.Types.INVALID_DATA, sentences.join("; "))
}

function describeIssue(issue: Issue, root: unknown, part: string, known: string[]): string {
  const field = issue.path.map(String).join(".")
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.slice(0, maxIssues).map((key) => quoted(field ? `${field}.${key}` : key))
    return `Unknown field ${keys.join(", ")} in the ${part}${field ? "" : `; accepted: ${known.join(", ") || "none"}`}`
  }
  if (issue.code === "invalid_key") {
    return `Field ${quoted(field)} is no such key; accepted: ${accepted(issue.issues[0])}`
  }
  const value = valueAt(root, issue.path)
  if (value === undefined && field) {
    return `Field ${quoted(field)} is required; accepted: ${accepted(issue)}`
  }
  return `${field ? `Field ${quoted(field)}` : `The ${part}`} is ${quoted(value)}; accepted: ${accepted(issue)}`
}

function accepted(issue: Issue): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.map(String).join(", ")
    case "invalid_type":
      return isGeneric(issue) ? `a value of type ${issue.expected}` : issue.message
    case "too_big":
      return isGeneric(issue) ? `at most ${issue.maximum}${unit(issue.origin)}` : issue.message
    case "too_small":
      return isGeneric(issue) ? `at least ${issue.minimum}${unit(issue.origin)}` : issue.message
    default:
      return issue.message
  }
}

/** Zod's own sentences start like this; ours say what is accepted. */
function isGeneric(issue: Issue): boolean {
  return /^(Invalid|Too )/.test(issue.message)
}

function unit(origin: string): string {
  return origin === "string" ? " characters" : origin === "array" ? " items" : ""
}

function valueAt(root: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root
  )
}
