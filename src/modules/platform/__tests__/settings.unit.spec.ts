import { validate } from "../../../shared/http/validate"
import { defaultRetention } from "../../../shared/retention"
import { type Identity, identityFor, readSettings, settingsPatch } from "../settings"

const belle: Identity = { name: "Macchine Belle", address: "Via Roma 1\n10121 Torino", email: null, phone: null }
const check = (patch: unknown) => validate(settingsPatch, patch, "settings")

describe("what the dashboard may set", () => {
  it("fills in what an identity leaves out", () => {
    expect(check({ identity: { it: { name: " Macchine Belle ", address: belle.address } } })).toEqual({
      identity: { it: belle },
    })
  })

  it("takes each end of the return window", () => {
    expect(check({ return_window_days: 0 })).toEqual({ return_window_days: 0 })
    expect(check({ return_window_days: 365 })).toEqual({ return_window_days: 365 })
  })

  it.each([
    [{ return_window_days: 366 }, "'return_window_days' is '366'; accepted: a whole number of days from 0 to 365"],
    [{ return_window_days: -1 }, "accepted: a whole number of days from 0 to 365"],
    [{ return_window_days: 14.5 }, "accepted: a whole number of days from 0 to 365"],
    [{ return_window_days: "14" }, "accepted: a whole number of days from 0 to 365"],
    [{ units_since: "2020-01-01T00:00:00Z" }, "Unknown field 'units_since' in the settings"],
    [{ identity: { italian: belle } }, "'identity.italian'"],
    [{ identity: { __proto__x: belle } }, "identity.__proto__x"],
    [{ identity: { it: { name: "Belle" } } }, "'identity.it.address' is required"],
    [{ identity: { it: { ...belle, name: "   " } } }, "'identity.it.name'"],
    [{ identity: { it: { ...belle, name: "a\nb" } } }, "one line of 1 to 200 characters"],
    [{ identity: { it: { ...belle, address: "x".repeat(501) } } }, "a text of 1 to 500 characters"],
    [{ identity: { it: { ...belle, email: "belle" } } }, "'identity.it.email' is 'belle'; accepted: an e-mail address"],
    [{ identity: { it: { ...belle, vat: "1" } } }, "Unknown field 'identity.it.vat'"],
    [{ business_customer_group_ids: ["a b"] }, "accepted: the id of a customer group"],
    [{ business_customer_group_ids: Array.from({ length: 101 }, (_, n) => `g${n}`) }, "at most 100 groups"],
    [[], "The settings is '[]'"],
    [null, "The settings is 'null'"],
  ])("refuses %j", (patch, message) => {
    expect(() => check(patch)).toThrow(message)
  })
})

describe("reading the rows of settings", () => {
  it("fills in defaults and leaves languages that were taken out", () => {
    expect(readSettings({ units_since: "2026-03-01T00:00:00.000Z", identity: { it: null } })).toEqual({
      identity: {},
      return_window_days: 14,
      business_customer_group_ids: [],
      units_since: "2026-03-01T00:00:00.000Z",
      retention: defaultRetention,
      staff_locale: "en",
    })
  })

  it("keeps data as long as the dashboard says, else the plugin's options, else we", () => {
    const rows = { units_since: "2026-03-01T00:00:00.000Z", retention: { case_months: 12 } }
    const options = { retention: { case_months: 24, notification_days: 60 } }

    expect(readSettings(rows, options).retention).toEqual({
      ...defaultRetention,
      case_months: 12,
      notification_days: 60,
    })
  })

  it("can't go without the instant of installation", () => {
    expect(() => readSettings({})).toThrow("The stored setting 'units_since' can't be read")
  })
})

describe("whose name a customer reads", () => {
  const named = (...languages: string[]) => ({
    identity: Object.fromEntries(languages.map((language) => [language, { ...belle, name: language }])),
  })

  it.each([
    ["it", ["en", "it"], "it"],
    ["de-AT", ["de", "de-AT", "en"], "de-AT"],
    ["de-AT", ["de", "en"], "de"],
    ["fr", ["de", "en"], "en"],
    ["fr", ["it", "de"], "de"],
  ])("is, for %s among %j, the one in %s", (locale, languages, expected) => {
    expect(identityFor(named(...languages), locale)?.name).toBe(expected)
  })

  it("is nobody's in a shop that has not said who it is", () => {
    expect(identityFor({ identity: {} }, "it")).toBeNull()
    expect(identityFor({ identity: {} }, "constructor")).toBeNull()
  })
})
