import { startSet } from ".."
import { checkContent } from "../../domain/check-content"
import { procedureProblems } from "../../domain/procedure-gate"
import { isReady, reportPieces } from "../../domain/report-pieces"
import { emptyContent, mergeContent } from "../../domain/service-content"
import type { ServiceKind } from "../../domain/types"

describe("the start set", () => {
  it("has a service of every kind, each under a code of its own", () => {
    const kinds: ServiceKind[] = [
      "complaint",
      "enquiry",
      "installation",
      "maintenance",
      "repair",
      "spare_part",
      "training",
    ]
    expect(startSet.map(({ kind }) => kind).sort()).toEqual(kinds)
    expect(new Set(startSet.map(({ code }) => code)).size).toBe(startSet.length)
    expect(startSet.map(({ position }) => position)).toEqual(startSet.map((_, index) => (index + 1) * 10))
  })

  it.each(startSet.map((entry) => [entry.code, entry] as const))(
    "%s is complete but for what others vouch for",
    (_, entry) => {
      const { kind, procedure, is_publishable, code: _code, ...given } = entry
      const content = mergeContent(emptyContent, given)
      expect(() => checkContent(kind, content)).not.toThrow()
      expect(procedureProblems(procedure.names, procedure.steps)).toEqual([])
      const reports = reportPieces({ ...content, kind, procedure_id: "asproc_1", steps: procedure.steps })
      expect(isReady(reports)).toBe(is_publishable)
      expect(reports.filter(({ state }) => state === "missing")).toEqual([])
    }
  )
})
