import { parseOptions } from "../options"
import { defaultRetention, retentionFields } from "../retention"

describe("options about who is told what", () => {
  it("take addresses without the slash at their end", () => {
    const { portalUrl, adminUrl } = parseOptions({
      portalUrl: "https://shop.example/after-sales//",
      adminUrl: "http://a/app/",
    })

    expect([portalUrl, adminUrl]).toEqual(["https://shop.example/after-sales", "http://a/app"])
  })

  it("take wordings and periods", () => {
    const templates = { case_created: { it: { subject: "Ciao", text: "{{ link }}" } } }
    const given = parseOptions({ guardReturns: true, templates, retention: { case_months: 24 } })

    expect(given).toMatchObject({ guardReturns: true, templates, retention: { case_months: 24 } })
  })

  it.each([
    [{ portalUrl: "shop.example" }, "'portalUrl' is 'shop.example'; accepted: an address such as"],
    [{ portalUrl: "javascript:alert(1)" }, "'portalUrl' is 'javascript:alert(1)'; accepted: an address"],
    [{ adminUrl: "https://a.example/?x=1" }, "accepted: an address"],
    [{ guardReturns: "yes" }, "'guardReturns' is 'yes'; accepted: true or false"],
    [{ templates: { case_created: "x" } }, "'templates.case_created' is 'x'; accepted: an object"],
    [{ templates: { case_created: { en: { subject: "x" } } } }, "'templates.case_created.en.text' is "],
    [
      { retention: { case_months: 1 } },
      "'retention.case_months' is '1'; accepted: a whole number of months from 6 to 240",
    ],
    [{ retention: { notification_days: 1.5 } }, "accepted: a whole number of days"],
    [{ retention: { forever: 1 } }, "'retention.forever' is unknown"],
  ])("stop the boot with one clear line: %j", (raw, message) => {
    expect(() => parseOptions(raw)).toThrow(message)
  })
})

describe("the shipped periods", () => {
  it("are within what a shop may set, for every class", () => {
    expect(Object.keys(defaultRetention).sort()).toEqual(Object.keys(retentionFields).sort())
    for (const [name, field] of Object.entries(retentionFields)) {
      expect([name, field.safeParse(Reflect.get(defaultRetention, name)).success]).toEqual([name, true])
    }
  })
})
