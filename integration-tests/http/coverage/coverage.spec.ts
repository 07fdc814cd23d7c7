import { causeCodes } from "../../../src/modules/warranty/domain/causes"
import { daysAgo } from "../harness/orders"
import { makeStock } from "../harness/stock"
import { httpSuite } from "../harness/suite"

httpSuite("coverage", makeStock, (shop) => {
  const ask = (query = {}, headers = {}) =>
    shop.call("store.units.coverage", {
      headers: { ...shop.anna.headers, ...headers },
      params: { id: shop.unitIds[0] },
      query,
    })

  it("says that a defect in the first months is covered, by what, until when, and who has to prove it", async () => {
    const { status, body } = await ask({ cause: "defect" })

    expect(status).toBe(200)
    expect(body.coverage).toMatchObject({
      result: "covered",
      cause: "defect",
      burden_of_proof: { on: "seller" },
      rules: { country: "it" },
    })
    expect(shop.warrantyIds).toContain(body.coverage.elements.parts.warranty_id)
    expect(body.coverage.reasons.length).toBeGreaterThan(0)
  })

  it("never says no where a person has to look", async () => {
    const { body } = await ask({ cause: "misuse" })

    expect(body.coverage.elements.parts.result).not.toBe("not_covered")
  })

  it("answers in the customer's language, by query or header, and in English otherwise", async () => {
    const texts = async (query: object, headers: object) => {
      const { body } = await ask(query, headers)
      return body.coverage.remedies.map(({ text }: { text: string }) => text).join()
    }
    const english = await texts({}, {})

    expect(await texts({ locale: "it" }, {})).not.toBe(english)
    expect(await texts({}, { "accept-language": "it-IT,it;q=0.9" })).toBe(await texts({ locale: "it" }, {}))
    expect(await texts({}, { "x-medusa-locale": "it-IT" })).toBe(await texts({ locale: "it" }, {}))
    expect(await texts({ locale: "xx" }, {})).toBe(english)
  })

  it("leaves no code without a text and no text with a gap", async () => {
    for (const cause of causeCodes) {
      for (const locale of ["en", "it"]) {
        const { body } = await ask({ cause, locale })
        const { reasons, would_change, remedies, deadlines } = body.coverage
        const all = [...reasons, ...would_change, ...deadlines, ...remedies, ...remedies.flatMap((one: { reasons: object[] }) => one.reasons)]
        for (const { code, text } of all) {
          expect({ code, text }).not.toEqual({ code, text: expect.stringMatching(/\{\{|coverage:|^$/) })
        }
      }
    }
  })

  it.each(["2026-02-30", "tomorrow", "1969-12-31", "2026-01-01T00:00:00Z"])("refuses the day %j", async (defect_on) => {
    expect((await ask({ defect_on })).status).toBe(400)
  })

  it("refuses a cause that it does not know, and names those it does", async () => {
    const { status, body } = await ask({ cause: "gremlins" })

    expect(status).toBe(400)
    expect(body.message).toContain("damaged_on_arrival")
  })

  it("gives staff the same answer for any unit", async () => {
    const mine = await ask({ cause: "defect", defect_on: daysAgo(1).slice(0, 10) })
    const theirs = await shop.call("admin.coverage.retrieve", {
      headers: shop.viewer.headers,
      query: { unit_id: shop.unitIds[0], cause: "defect", defect_on: daysAgo(1).slice(0, 10) },
    })
    const comparable = ({ assessed_at, ...rest }: Record<string, unknown>) => rest

    expect(comparable(theirs.body.coverage)).toEqual(comparable(mine.body.coverage))
    const unknown = await shop.call("admin.coverage.retrieve", { headers: shop.viewer.headers, query: { unit_id: "asunit_x" } })
    expect(unknown.status).toBe(404)
  })

  it("lists the causes, with their words, to anybody", async () => {
    const { body } = await shop.call("store.coverageCauses.list", { headers: shop.channel.headers, query: { locale: "it" } })

    expect(body.coverage_causes.map(({ code }: { code: string }) => code)).toEqual(causeCodes)
    expect(body.coverage_causes.every(({ code, label }: { code: string; label: string }) => label && label !== code)).toBe(true)
  })
})
