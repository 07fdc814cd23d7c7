import { httpSuite } from "../harness/suite"

const countries = ["it", "de", "fr", "es", "pt", "be", "nl", "at", "se", "fi", "pl", "ie", "dk", "cz", "sk", "no", "gb"]

httpSuite("jurisdictions-admin", async () => ({}), (shop) => {
  const override = (country_code: string, body: object) =>
    shop.call("admin.jurisdictions.override", { headers: shop.manager.headers, params: { country_code }, body })

  it("lists every country with dated rules, their source and whether somebody has checked them", async () => {
    const { body } = await shop.call("admin.jurisdictions.list", { headers: shop.viewer.headers })
    const codes = body.jurisdictions.map(({ country_code }: { country_code: string }) => country_code)

    expect(codes).toEqual(expect.arrayContaining(countries))
    for (const { current, is_reviewed } of body.jurisdictions) {
      expect(current.source).toBeTruthy()
      expect(is_reviewed).toBe(current.reviewed_by !== null)
    }
  })

  it("T-044: a merchant may give more than the law and not less", async () => {
    const more = await override("it", { guarantee_months: 36, note: "Generous" })
    const less = await override("it", { guarantee_months: 12 })

    expect(more.body.jurisdiction.override).toMatchObject({ guarantee_months: 36, note: "Generous" })
    expect(less.status).toBe(400)
    expect(less.body.message).toMatch(/24/)
    const { body } = await shop.call("admin.jurisdictions.retrieve", { headers: shop.viewer.headers, params: { country_code: "IT" } })
    expect(body.jurisdiction.override.guarantee_months).toBe(36)
  })

  it("takes an override back", async () => {
    await override("de", { guarantee_months: 36 })
    const { body } = await override("de", { guarantee_months: null })

    expect(body.jurisdiction.override?.guarantee_months ?? null).toBeNull()
  })

  it("does not know a country that it has no rules for", async () => {
    const { status } = await shop.call("admin.jurisdictions.retrieve", { headers: shop.viewer.headers, params: { country_code: "zz" } })

    expect(status).toBe(404)
    expect((await override("zz", { guarantee_months: 36 })).status).toBe(404)
  })
})
