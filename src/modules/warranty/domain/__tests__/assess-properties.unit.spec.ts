import { spawnSync } from "node:child_process"
import { join } from "node:path"
import fc from "fast-check"
import { Settings } from "luxon"
import { coveredUntilExclusive } from "../../../../shared/calendar"
import { assessCoverage } from "../assess"
import { causeCodes } from "../causes"
import { coverageElements } from "../types"
import { anyInput, country, day } from "./arbitraries"
import { delivered, input, runs, statutory } from "./fixtures"

describe("any assessment", () => {
  it("does not ask in which order the warranties come", () => {
    const shuffled = anyInput.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.warranties], { minLength: given.warranties.length })
      )
    )
    fc.assert(
      fc.property(shuffled, ([given, warranties]) => {
        expect(assessCoverage({ ...given, warranties })).toEqual(assessCoverage(given))
      }),
      runs()
    )
  })

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const before = JSON.stringify(given)
        assessCoverage(given)
        expect(JSON.stringify(given)).toBe(before)
      }),
      runs()
    )
  })

  it("never lets a cause turn review into refusal", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...causeCodes), (given, cause) => {
        const open = assessCoverage({ ...given, cause: "defect" })
        const stated = assessCoverage({ ...given, cause })
        for (const element of coverageElements) {
          if (open.elements[element].result !== "not_covered") {
            expect(stated.elements[element].result).not.toBe("not_covered")
          }
        }
      }),
      runs()
    )
  })

  it("covers a legal guarantee's last instant, and not the next one", () => {
    fc.assert(
      fc.property(country, day, (where, on) => {
        const of = delivered(where, on)
        const law = statutory(of)
        const end = Date.parse(coveredUntilExclusive(law.ends_on.parts ?? "", of.time_zone))
        const at = (moment: number) =>
          assessCoverage(input(of, { warranties: [law], now: new Date(moment).toISOString() })).result
        expect(at(end - 1)).toBe("covered")
        expect(at(end)).not.toBe("covered")
      }),
      runs()
    )
  })

  it("says the same whatever zone luxon takes for the server's", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom("Pacific/Kiritimati", "America/Los_Angeles"), (given, zone) => {
        const here = assessCoverage(given)
        Settings.defaultZone = zone
        try {
          expect(assessCoverage(given)).toEqual(here)
        } finally {
          Settings.defaultZone = "system"
        }
      }),
      runs()
    )
  })

  it.each([["Pacific/Kiritimati"], ["America/Los_Angeles"]])("says the same on a server in %s", (zone) => {
    const inputs = fc.sample(anyInput, runs(40).numRuns)
    const child = spawnSync(process.execPath, [join(__dirname, "assess-in-child.cjs")], {
      env: { ...process.env, TZ: zone },
      input: JSON.stringify(inputs),
      encoding: "utf8",
      maxBuffer: 1e9,
    })
    expect(child.stderr).toBe("")
    expect(JSON.parse(child.stdout)).toEqual({ zone, answers: inputs.map(assessCoverage) })
  })
})
