import fc from "fast-check"
import { contentColumns, contentOf } from "../../writes/services/columns"
import { requireReady } from "../../writes/services/require-ready"
import { startSetEntries } from "../../queries/list-start-set"
import { startSet } from "../../start-set"
import { diffSteps, type StepChange } from "../diff-steps"
import { languagesOf, missingLanguages } from "../languages"
import { procedureProblems } from "../procedure-gate"
import { isReady, type PlannedService, reportPieces } from "../report-pieces"
import { emptyContent, mergeContent, type ServiceContent } from "../service-content"
import type { ProcedureStep } from "../types"
import { requirements, step, steps, texts } from "./arbitraries"

/** Carries changes over to the older version, as somebody would who has only the list of them. */
function carriedOver(older: ProcedureStep[], changes: StepChange[]): Map<string, ProcedureStep> {
  const byCode = new Map(older.map((one) => [one.code, one]))
  for (const { change, step_code, field, to } of changes) {
    if (change === "removed") {
      byCode.delete(step_code)
    } else if (change === "added") {
      byCode.set(step_code, to as ProcedureStep)
    } else if (change === "changed") {
      byCode.set(step_code, { ...byCode.get(step_code), [field as string]: to } as ProcedureStep)
    }
  }
  return byCode
}

describe("the differences between two versions", () => {
  it("are all of them: whoever has the older one and the list has the newer one", () => {
    fc.assert(
      fc.property(steps, steps, (older, newer) => {
        const changes = diffSteps(older, newer)
        const rebuilt = carriedOver(older, changes)
        expect(new Map([...rebuilt].sort())).toEqual(new Map(newer.map((one) => [one.code, one] as const).sort()))
        expect(changes.every(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  it("say of a step that it moved only where another common step has changed sides with it", () => {
    fc.assert(
      fc.property(steps, fc.nat(), (list, seed) => {
        const shuffled = [...list].sort((a, b) => ((a.code.length * 7 + seed) % 5) - ((b.code.length * 7 + seed) % 5))
        const moved = diffSteps(list, shuffled)
        expect(moved.every(({ change }) => change === "moved")).toBe(true)
        expect(moved.map(({ step_code }) => step_code)).toEqual(
          shuffled.filter((one, n) => list[n] !== one).map(({ code }) => code)
        )
        expect(diffSteps(list, list.slice(1)).map(({ change }) => change)).toEqual(list.length ? ["removed"] : [])
      })
    )
  })
})

describe("languages", () => {
  it("are those in which something is said, and what is missing is missing in the order asked", () => {
    fc.assert(
      fc.property(texts, texts, (names, other) => {
        const spoken = languagesOf(names)
        expect(spoken).toEqual([...spoken].sort())
        expect(spoken.every((language) => names[language].trim() !== "")).toBe(true)
        expect(missingLanguages(names, spoken)).toEqual([])
        const missing = missingLanguages(other, spoken)
        expect(missing.every((language) => !other[language]?.trim())).toBe(true)
        expect(missing.length + languagesOf(other).filter((one) => spoken.includes(one)).length).toBe(spoken.length)
      })
    )
  })
})

describe("what keeps a procedure from being published", () => {
  const drafts = fc.array(step, { maxLength: 4 })

  it("is found in each step by itself: two drafts side by side have the problems of both, and of their codes", () => {
    const ofSteps = (list: ProcedureStep[]) =>
      procedureProblems({ en: "x", it: "y" }, list).filter(({ code }) => !["steps", "step_repeated"].includes(code))
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        expect(ofSteps([...one, ...other])).toEqual([...ofSteps(one), ...ofSteps(other)])
      })
    )
  })

  it("is gone when everything is said in each language, codes are singular and limits belong to a measurement", () => {
    fc.assert(
      fc.property(steps, texts, (list, names) => {
        const spoken = { ...names, en: "Look" }
        const mended = list.map((one) => ({
          ...one,
          title: spoken,
          evidence: one.evidence
            .filter((piece, n) => one.evidence.findIndex(({ code }) => code === piece.code) === n)
            .map(({ code, kind, is_required }) => ({
              ...{ code, kind, is_required, label: spoken },
              ...(kind === "measurement" && { min: 1, max: 1, unit: "V" }),
            })),
        }))
        expect(procedureProblems(spoken, mended)).toEqual(list.length ? [] : [{ code: "steps", params: {} }])
      })
    )
  })
})

describe("what a service still lacks", () => {
  const planned = fc.record({
    names: texts,
    descriptions: texts,
    requirements,
    channels: fc.subarray(["store", "agent"] as const),
    documents: fc.uniqueArray(fc.record({ code: fc.constantFrom("report", "invoice"), names: texts }), {
      selector: ({ code }) => code,
    }),
    procedure_id: fc.constantFrom(null, "asproc_1"),
    steps: fc.option(steps),
    kind: fc.constantFrom("repair", "complaint", "training") as fc.Arbitrary<PlannedService["kind"]>,
  })

  it("is named piece by piece, each once; and it may be offered exactly when nothing is", () => {
    fc.assert(
      fc.property(planned, (given) => {
        const service: PlannedService = { ...emptyContent, ...given, channels: [...given.channels] }
        const reports = reportPieces(service)
        expect(new Set(reports.map(({ piece }) => piece)).size).toBe(reports.length)
        expect(isReady(reports)).toBe(reports.every(({ code }) => code === "ready"))
        const lacking = reports.filter(({ state }) => state !== "ready").map(({ piece }) => piece)
        const refuse = () => requireReady("check-up", reports)
        if (!lacking.length) {
          expect(refuse).not.toThrow()
          return
        }
        expect(refuse).toThrow(/^Service 'check-up' can't be offered; missing: /)
        for (const piece of lacking) {
          expect(refuse).toThrow(piece)
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe("what is laid over a service", () => {
  const given = fc.record(
    { names: texts, requirements, price_amount: fc.option(fc.constantFrom("12.50", 0, 3)), position: fc.integer() },
    { requiredKeys: [] }
  )

  it("stands where it was given, keeps the rest, and changes nothing when it is laid on twice", () => {
    fc.assert(
      fc.property(given, given, (base, over) => {
        const before = mergeContent(emptyContent, base)
        const after = mergeContent(before, over)
        expect(after).toEqual({ ...before, ...over, requirements: { ...before.requirements, ...over.requirements } })
        expect(mergeContent(after, over)).toEqual(after)
        expect(mergeContent(after, {})).toEqual(after)
        expect(mergeContent(after, { names: undefined, requirements: { coverage: undefined } })).toEqual(after)
      })
    )
  })

  it("is written down column by column, objects as JSON and money beside its exact value", () => {
    fc.assert(
      fc.property(given, (base) => {
        const content: ServiceContent = mergeContent(emptyContent, base)
        const columns = contentColumns(content)
        expect(JSON.parse(columns.requirements as string)).toEqual(content.requirements)
        expect(columns.price_amount).toBe(content.price_amount === null ? null : String(content.price_amount))
        expect(columns.raw_price_amount === null).toBe(content.price_amount === null)
        const stray = { ...content, id: "assvc_1", status: "published", rev: 4 }
        expect(contentOf(stray)).toEqual(content)
      })
    )
  })
})

describe("entries of the start set", () => {
  it("come in the set's order whatever the order asked, each once, and an unknown code is named", () => {
    const codes = startSet.map(({ code }) => code)
    fc.assert(
      fc.property(fc.shuffledSubarray([...codes, ...codes]), (asked) => {
        expect(startSetEntries(startSet, asked).map(({ code }) => code)).toEqual(
          codes.filter((code) => asked.includes(code))
        )
      })
    )
    expect(startSetEntries(startSet)).toHaveLength(codes.length)
    expect(startSetEntries(startSet, [])).toEqual([])
    expect(() => startSetEntries(startSet, ["complaint", "espresso"])).toThrow(/'codes' is 'espresso'/)
  })
})
