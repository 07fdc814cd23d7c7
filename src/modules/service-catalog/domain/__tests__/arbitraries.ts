import fc from "fast-check"
import type { EvidenceDefinition, ProcedureStep, Requirements, TextByLanguage, UnitFacts, UnitStatus } from "../types"
import { aStep } from "./fixtures"

const word = fc.constantFrom("", " ", "Look", "Guardare", "Prüfen", "é", "\u00a0")

/** Texts in some languages, some of which say nothing. */
export const texts: fc.Arbitrary<TextByLanguage> = fc.dictionary(fc.constantFrom("en", "it", "de", "pt-BR"), word, {
  noNullPrototype: true,
})

const kinds = ["check", "measurement", "photo", "signature", "serial_scan", "note"] as const
const limit = fc.option(fc.constantFrom(-1, 0, 5, 9.5), { nil: undefined })

const evidence: fc.Arbitrary<EvidenceDefinition> = fc.record({
  code: fc.constantFrom("seen", "volts", "photo"),
  kind: fc.constantFrom(...kinds),
  label: texts,
  is_required: fc.boolean(),
  min: limit,
  max: limit,
  unit: fc.option(fc.constantFrom("V", "bar"), { nil: undefined }),
})

export const step: fc.Arbitrary<ProcedureStep> = fc
  .record({
    code: fc.constantFrom("look", "test", "pack", "send", "sign"),
    title: texts,
    by: fc.constantFrom("agent", "technician", "customer") as fc.Arbitrary<ProcedureStep["by"]>,
    is_required: fc.boolean(),
    evidence: fc.array(evidence, { maxLength: 2 }),
    document: fc.constantFrom(null, "report", "invoice"),
  })
  .map(({ code, ...rest }) => aStep(code, rest))

/** Steps as a published version has them: each code once. */
export const steps = fc.uniqueArray(step, { maxLength: 5, selector: ({ code }) => code })

const statuses: UnitStatus[] = ["pending", "ordered", "shipped", "delivered", "installed", "returned", "scrapped"]
const months = fc.option(fc.integer({ min: 0, max: 72 }))

export const requirements: fc.Arbitrary<Requirements> = fc.record({
  needs_unit: fc.boolean(),
  coverage: fc.constantFrom("any", "covered", "not_covered") as fc.Arbitrary<Requirements["coverage"]>,
  unit_statuses: fc.subarray(statuses),
  product: fc.record({
    type: fc.constantFrom("all", "product", "type", "category", "tag") as fc.Arbitrary<Requirements["product"]["type"]>,
    ids: fc.subarray(["prod_1", "ptyp_1", "pcat_1", "pcat_0", "ptag_1"]),
  }),
  country_codes: fc.option(fc.subarray(["it", "de"])),
  min_age_months: months,
  max_age_months: months,
  minutes: fc.constant(null),
  skills: fc.constant([]),
  max_open_per_unit: fc.option(fc.integer({ min: 0, max: 3 })),
})

export const unit: fc.Arbitrary<UnitFacts> = fc.record({
  id: fc.constant("asunit_1"),
  status: fc.constantFrom(...statuses),
  is_confirmed: fc.boolean(),
  product_id: fc.option(fc.constantFrom("prod_1", "prod_2")),
  product: fc.option(
    fc.record({
      type_id: fc.option(fc.constantFrom("ptyp_1", "ptyp_2")),
      category_ids: fc.subarray(["pcat_1", "pcat_0", "pcat_2"]),
      tag_ids: fc.subarray(["ptag_1", "ptag_2"]),
    })
  ),
  country_code: fc.option(fc.constantFrom("it", "de", "us")),
  since_on: fc.constantFrom("2020-02-29", "2024-01-31", "2024-08-31", "2026-11-23", "2027-01-01"),
  today: fc.constantFrom("2026-11-23", "2026-02-28", "2027-03-28"),
  open_cases: fc.dictionary(fc.constantFrom("assvc_1", "assvc_2"), fc.integer({ min: 0, max: 4 }), {
    noNullPrototype: true,
  }),
})
