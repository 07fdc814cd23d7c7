import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { policyLossCodes } from "../../../src/modules/warranty/domain/policy-match"
import texts from ".."
import { flatten } from "./sources"

type Schema = { $ref?: string; enum?: string[]; anyOf?: Schema[]; items?: Schema; properties?: Record<string, Schema> }

const root = path.resolve(__dirname, "../../..")
const openApi = JSON.parse(readFileSync(path.join(root, "docs/openapi.json"), "utf8"))
const schemas: Record<string, Schema> = openApi.components.schemas
const languages = Object.entries({ en: flatten(texts.en.afterSales), it: flatten(texts.it.afterSales) })

/** What an answer of the API can hold at a place such as `AdminJob.kind`. */
function valuesAt(place: string): string[] {
  const [name, ...fields] = place.split(".")
  const found = fields.reduce<Schema | undefined>((schema, field) => schema?.properties?.[field], schemas[name])
  return enumOf(found)
}

function enumOf(schema: Schema | undefined): string[] {
  if (schema?.$ref) {
    return enumOf(schemas[schema.$ref.split("/").at(-1) ?? ""])
  }
  return schema?.enum ?? (schema?.anyOf ?? []).flatMap(enumOf)
}

/** Kinds that the sources below a folder write into a history. */
function writtenKinds(folder: string): string[] {
  const home = path.join(root, "src/modules", folder)
  const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
  const sources = files
    .filter((file) => !file.includes("__tests__"))
    .map((file) => readFileSync(path.join(home, file), "utf8"))
  return [...new Set(sources.flatMap((text) => [...text.matchAll(/kind: "([a-z_]+)"/g)].map(([, kind]) => kind)))]
}

const places: [string, string[]][] = [
  ["AdminJob.kind", ["jobs.kind"]],
  ["AdminJob.status", ["jobs.status"]],
  ["AdminPrivacyOutcome.result", ["privacy.outcome"]],
  ["AdminPrivacyRequest.kind", ["privacy.kind", "privacy.run"]],
  ["AdminPrivacyRequest.status", ["privacy.status"]],
  ["AdminUserRole.role", ["roles.names", "roles.may"]],
  ["BuyerKind", ["units.buyer", "history.values"]],
  ["CoverageAssessment.burden_of_proof.on", ["coverage.burden"]],
  ["CoverageAssessment.result", ["coverage.result"]],
  ["ExtensionCause", ["warranties.causes", "history.values"]],
  ["FlagReason", ["units.flag", "history.values"]],
  ["JurisdictionRules.confidence", ["jurisdictions.confidence"]],
  ["MatterKind", ["units.matters.kind"]],
  ["PolicyKind", ["warranties.kind", "policies.kindHint"]],
  ["PolicyScope", ["policies.scope"]],
  ["PolicyStatus", ["policies.status"]],
  ["RegistrationState", ["units.registration.state"]],
  ["StartBasis", ["warranties.basis", "warranties.waits"]],
  ["Tracking", ["product.tracking", "product.trackingHint"]],
  ["UnitCondition", ["units.condition", "history.values"]],
  ["UnitFact", ["units.facts", "history.values"]],
  ["UnitOrigin", ["units.origin", "history.values"]],
  ["UnitStatus", ["units.status"]],
  ["VersionStatus", ["policies.status"]],
  ["WarrantyKind", ["warranties.kind"]],
  ["WarrantyStatus", ["warranties.status"]],
]

describe.each(languages)("what the API answers in codes has a name in the dashboard: %s", (_, words) => {
  it.each(places)("%s", (place, homes) => {
    const values = valuesAt(place)
    expect(values.length).toBeGreaterThan(1)

    expect(homes.flatMap((home) => values.map((value) => `${home}.${value}`)).filter((key) => !words[key])).toEqual([])
  })

  it("what happened to a unit", () => {
    const kinds = writtenKinds("installed-base")
    expect(kinds).toEqual(expect.arrayContaining(["created", "transferred", "matter_closed"]))

    expect(kinds.filter((kind) => !words[`units.events.${kind}`])).toEqual([])
  })

  it("what happened to a warranty", () => {
    const source = readFileSync(path.join(root, "src/modules/warranty/promises/types.ts"), "utf8")
    const [, union] = /type WarrantyEventKind =([^\n]*\n(?:\s+\|[^\n]*\n)*)/.exec(source) ?? []
    const kinds = [...(union ?? "").matchAll(/"([a-z_]+)"/g)].map(([, kind]) => kind)
    expect(kinds).toContain("issued")

    expect(kinds.filter((kind) => !words[`warranties.events.${kind}`])).toEqual([])
  })

  it("why a policy was not applied", () => {
    expect(policyLossCodes.filter((code) => !words[`warranties.lost.reasons.${code}`])).toEqual([])
  })
})
