import { renderCode, renderReason } from "../render-reason"
import { t } from "../translate"

describe("a reason in a customer's words", () => {
  it("has days, kinds and elements in the customer's language", () => {
    const reason = {
      code: "policy_element_covered",
      params: { kind: "durability", element: "travel", until: "2029-03-01" },
    }
    expect(renderReason("en", reason)).toBe("The guarantee of durability covers travel until 1 March 2029.")
    const italian = renderReason("it-IT", reason)
    expect(italian).toContain("1 marzo 2029")
    expect(italian).toContain(t("it", "coverage:element.travel"))
    expect(italian).toContain(t("it", "coverage:kind.durability"))
  })

  it("counts months and days", () => {
    const extended = (months: number) => renderReason("en", { code: "extended_by_months", params: { months } })
    expect(extended(1)).toBe("The legal guarantee was extended by 1 month.")
    expect(extended(6)).toBe("The legal guarantee was extended by 6 months.")
    const withdrawal = { code: "withdrawal_before_delivery", params: { days: 14 } }
    expect(renderReason("it", withdrawal)).toContain("14 giorni")
  })

  it("names a cause", () => {
    expect(renderReason("en", { code: "cause_needs_assessment", params: { cause: "liquid" } })).toContain(
      t("en", "coverage:cause.liquid")
    )
  })

  it("reads other lists by their name", () => {
    expect(renderCode("en", "remedy", { code: "repair", params: {} })).toBe("Repair")
    expect(renderCode("it", "remedy", { code: "repair", params: {} })).not.toBe("Repair")
  })

  it("leaves a value that is no code as it is", () => {
    const odd = (kind: string) => renderReason("en", { code: "policy_covered", params: { kind, until: "2029-03-01" } })
    expect(odd("gift")).toBe("The gift covers defects that show until 1 March 2029.")
    expect(odd("__proto__")).toBe("The __proto__ covers defects that show until 1 March 2029.")
  })
})

describe("values in a text", () => {
  it.each(["$t(certificate:title)", "{{on}}", "<b>x</b>", "${on}", "&amp;", "$&", "漢字 👩‍🔧"])(
    "stay as they are: %s",
    (value) => {
      expect(t("en", "certificate:reference", { id: value })).toBe(`Reference ${value}`)
    }
  )

  it("don't leak from one call into the next", () => {
    t("it", "certificate:issued", { on: "x" })
    expect(t("en", "certificate:title")).toBe("Warranty certificate")
  })

  it("load without a word on the console", () => {
    const info = jest.spyOn(console, "info").mockImplementation()
    const log = jest.spyOn(console, "log").mockImplementation()
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof import("../translate")>("../translate")
      expect(fresh.t("en", "certificate:title")).toBe("Warranty certificate")
    })
    expect([...info.mock.calls, ...log.mock.calls]).toEqual([])
  })
})
