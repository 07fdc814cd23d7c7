import type { AdminService } from "../../../../src/types"
import { bodyOf, emptyService, isDetectionComplete, valuesOf } from "../service-values"

const rule = (more: object) => ({
  id: "r1",
  kind: "age",
  after_months: null,
  before_days: null,
  every_months: null,
  step_code: null,
  ...more,
})

const service = {
  names: { en: "Repair request" },
  descriptions: {},
  channels: ["store"],
  procedure_id: "asproc_1",
  service_level_id: null,
  requirements: { ...emptyService.requirements, country_codes: ["it"], min_age_months: 1 },
  detection: [
    rule({ after_months: 12 }),
    rule({ kind: "warranty_ending", before_days: 30 }),
    rule({ kind: "recurrence", every_months: 6 }),
    rule({ kind: "failed_step", step_code: "leak_test" }),
  ],
  position: 3,
} as unknown as AdminService

describe("a service in its form", () => {
  it("goes back as it came", () => {
    expect(bodyOf(valuesOf(service))).toEqual({
      names: { en: "Repair request" },
      descriptions: {},
      channels: ["store"],
      procedure_id: "asproc_1",
      service_level_id: null,
      requirements: { ...emptyService.requirements, country_codes: ["it"], min_age_months: 1 },
      detection: [
        { id: "r1", kind: "age", after_months: 12 },
        { id: "r1", kind: "warranty_ending", before_days: 30 },
        { id: "r1", kind: "recurrence", every_months: 6 },
        { id: "r1", kind: "failed_step", step_code: "leak_test" },
      ],
      position: 3,
    })
  })

  it("says nothing where nothing is said", () => {
    const body = bodyOf({
      ...emptyService,
      names: { en: "Repair", it: "  " },
      requirements: { ...emptyService.requirements, product: { type: "all", ids: ["prod_1"] }, country_codes: [] },
    })
    expect(body.names).toEqual({ en: "Repair" })
    expect(body.procedure_id).toBeNull()
    expect(body.requirements).toMatchObject({ product: { type: "all", ids: [] }, country_codes: null })
  })

  it.each([
    [{ kind: "age", number: null, stepCode: "" }, false],
    [{ kind: "recurrence", number: 0, stepCode: "" }, false],
    [{ kind: "warranty_ending", number: 30, stepCode: "" }, true],
    [{ kind: "failed_step", number: 5, stepCode: " " }, false],
    [{ kind: "failed_step", number: null, stepCode: "leak_test" }, true],
  ] as const)("can be saved when a rule says when: %j", (values, isComplete) => {
    expect(isDetectionComplete([{ id: "r1", ...values }])).toBe(isComplete)
  })
})
