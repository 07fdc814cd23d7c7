import texts from ".."
import { refusalCodes } from "./refusal-codes"

/** Nobody meets these in the dashboard. */
const elsewhere = (file: string) => file.startsWith("api/store/")
const ofProcesses = ["job_claim_lost"]
/** Medusa's own types, which our routes give without a code. */
const ofMedusa = ["forbidden", "not_found", "unauthorized", "unknown_error"]

describe("what the server refuses", () => {
  const codes = refusalCodes()
  const names = new Set(codes.map(({ code }) => code))
  const shown = codes.filter(({ code, file }) => !elsewhere(file) && !ofProcesses.includes(code))

  it("is found wherever it is said: thrown, kept as a rule, or meant by a unique key", () => {
    expect(names.size).toBeGreaterThan(80)
    for (const code of ["case_changed", "steps_open", "evidence_written", "serial_taken", "too_large", "retry"]) {
      expect([...names]).toContain(code)
    }
  })

  it.each(Object.entries(texts))("has words of the dashboard for each code: %s", (_, { afterSales }) => {
    const known = new Set(Object.keys(afterSales.refusals))
    const missing = shown.filter(({ code }) => !known.has(code)).map(({ code, file }) => `${code} (${file})`)

    expect(missing).toEqual([])
  })

  it("has no words for what is never refused", () => {
    const dead = Object.keys(texts.en.afterSales.refusals).filter(
      (code) => !names.has(code) && !ofMedusa.includes(code)
    )

    expect(dead).toEqual([])
  })
})
