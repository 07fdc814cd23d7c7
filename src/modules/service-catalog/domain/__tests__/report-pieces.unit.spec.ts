import { defaultRequirements } from "../requirements"
import { isReady, type PlannedService, reportPieces, type Vouched } from "../report-pieces"
import { emptyContent } from "../service-content"
import type { ServiceKind } from "../types"
import { aStep } from "./fixtures"

const complete: PlannedService = {
  ...emptyContent,
  kind: "maintenance",
  names: { en: "Check-up", it: "Controllo" },
  descriptions: { en: "We look", it: "Guardiamo" },
  procedure_id: "asproc_1",
  steps: [aStep("look", { title: { en: "Look", it: "Guardare" } })],
}
const lacking = (changes: Partial<PlannedService>, vouched: Vouched = {}) =>
  reportPieces({ ...complete, ...changes }, vouched)
    .filter(({ state }) => state !== "ready")
    .map(({ piece, state, code, params }) => [piece, state, code, ...Object.values(params)])

describe("what a service still lacks", () => {
  it("is nothing when everything that its kind needs is there", () => {
    expect(lacking({})).toEqual([])
    expect(isReady(reportPieces(complete))).toBe(true)
  })

  it.each<[Partial<PlannedService>, unknown[]]>([
    [{ names: {} }, ["names", "missing", "names"]],
    [{ names: { en: " " } }, ["names", "missing", "names"]],
    [{ descriptions: { en: "We look" } }, ["names", "missing", "descriptions", "it"]],
    [
      { requirements: { ...defaultRequirements, product: { type: "tag", ids: [] } } },
      ["requirements", "missing", "product_scope", "tag"],
    ],
    [{ requirements: { ...defaultRequirements, unit_statuses: [] } }, ["requirements", "missing", "unit_statuses"]],
    [{ procedure_id: null, steps: null }, ["procedure", "missing", "procedure"]],
    [{ steps: null }, ["procedure", "missing", "procedure_draft"]],
    [{ steps: [aStep("look")] }, ["procedure", "missing", "procedure_languages", "it"]],
    [
      { steps: [aStep("look", { title: { en: "a", it: "b" }, document: "report" })] },
      ["documents", "missing", "documents", "report"],
    ],
    [
      { documents: [{ code: "report", names: { en: "Report" } }] },
      ["documents", "missing", "document_names", "report"],
    ],
    [{ channels: [] }, ["channels", "missing", "channels"]],
    [{ price_amount: 1, currency_code: "eur", price_variant_id: "v" }, ["price", "missing", "two_prices"]],
    [{ kind: "complaint", price_variant_id: "v" }, ["price", "missing", "complaint_is_free"]],
    [{ service_level_id: "aslev_1" }, ["service_level", "not_available", "not_available"]],
  ])("%j is named", (changes, expected) => {
    expect(lacking(changes)).toEqual([expected])
  })

  it("doesn't ask what needs no unit for the unit's state", () => {
    expect(lacking({ requirements: { ...defaultRequirements, needs_unit: false, unit_statuses: [] } })).toEqual([])
  })

  it("believes the module that vouches for its piece", () => {
    const service_level = { state: "missing", code: "service_level", params: { service_level: "aslev_1" } } as const
    expect(lacking({ service_level_id: "aslev_1" }, { service_level })).toEqual([
      ["service_level", "missing", "service_level", "aslev_1"],
    ])
    expect(lacking({ service_level_id: null }, { service_level })).toEqual([])
  })

  const kinds: ServiceKind[] = [
    "installation",
    "maintenance",
    "repair",
    "training",
    "complaint",
    "spare_part",
    "enquiry",
  ]
  it.each(kinds)("of kind %s asks for people and resources only where somebody carries it out", (kind) => {
    const isCarriedOut = kind === "installation" || kind === "training"
    expect(lacking({ kind }).map(([piece]) => piece)).toEqual(isCarriedOut ? ["trained_staff", "resources"] : [])
    const ready = { state: "ready", code: "ready", params: {} } as const
    expect(lacking({ kind }, { trained_staff: ready, resources: ready })).toEqual([])
  })
})
