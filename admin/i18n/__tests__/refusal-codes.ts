import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { AfterSalesErrorTypes } from "../../../src/shared/errors"

const src = path.resolve(__dirname, "../../../src")

/** Which argument of each holds the code. */
const thrown: Record<string, number> = { conflict: 0, notAllowed: 1, AfterSalesConflict: 0 }

export type RefusalCode = { code: string; file: string }

/** Every code with which the server refuses, with the file that says it. */
export function refusalCodes(): RefusalCode[] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/__tests__|generated|^admin|migrations/.test(file)
  )
  const found = files.flatMap((file) => codesIn(file).map((code) => ({ code, file })))
  return [...found, ...Object.values(AfterSalesErrorTypes).map((code) => ({ code, file: "shared/errors.ts" }))]
}

function codesIn(file: string): string[] {
  const text = readFileSync(path.join(src, file), "utf8")
  if (!/conflict|notAllowed|sqlWith|rule:/i.test(text)) {
    return []
  }
  const codes: string[] = []
  const visit = (node: ts.Node): void => {
    codes.push(...codesOf(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return codes
}

function codesOf(node: ts.Node): string[] {
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
    const argument = node.arguments?.[thrown[node.expression.text] ?? Number.NaN]
    return argument ? textsIn(argument) : []
  }
  // A rule that is only told later: `{ code, rule }`.
  if (ts.isObjectLiteralExpression(node)) {
    return valueOf(node, "rule") ? textsIn(valueOf(node, "code")) : []
  }
  // What a broken unique key means: `sqlWith({ IDX_…: [code, message] })`.
  if (ts.isPropertyAssignment(node) && node.name.getText().startsWith("IDX_")) {
    return ts.isArrayLiteralExpression(node.initializer) ? textsIn(node.initializer.elements[0]) : []
  }
  return []
}

function valueOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = literal.properties.find((one) => one.name?.getText() === name)
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined
}

/** The text itself, or those between which something is chosen. */
function textsIn(node: ts.Node | undefined): string[] {
  if (!node) {
    return []
  }
  if (ts.isConditionalExpression(node)) {
    return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)]
  }
  return ts.isStringLiteral(node) ? [node.text] : []
}
