import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../options"
import { validateOptions } from "../options-loader"

const defaults = {
  units: { since: null },
  statutory: true,
  expiringNoticeDays: 30,
  timeZone: null,
  apiKeyRole: "manager",
  permissions: null,
  caseNumber: null,
  reopenWindowDays: 14,
  acknowledgeMinutes: 0,
  attachments: { maxFiles: 10, maxBytes: 15 * 1024 * 1024, scanFile: null },
  portalUrl: null,
  adminUrl: null,
  guardReturns: false,
  templates: {},
  retention: {},
}

describe("options of the plugin", () => {
  it.each([undefined, null, {}, { units: {} }])("works without any: %p", (raw) => {
    expect(parseOptions(raw)).toEqual(defaults)
  })

  it("leaves aside the connection that Medusa adds", () => {
    expect(parseOptions({ database: { clientUrl: "postgres://localhost" } })).toEqual(defaults)
  })

  it("takes what a shop sets", () => {
    const permissions = { can: () => true }
    const given = {
      units: { since: "2026-01-01" },
      statutory: false,
      expiringNoticeDays: 0,
      apiKeyRole: "viewer",
      permissions,
    }
    expect(parseOptions(given)).toEqual({ ...defaults, ...given, units: { since: "2026-01-01T00:00:00.000Z" } })
  })

  it("reads an instant with a zone", () => {
    expect(parseOptions({ units: { since: "2026-03-29T02:30:00+02:00" } }).units.since).toBe("2026-03-29T00:30:00.000Z")
  })

  it("takes a strategy that is an instance of a class", () => {
    class Strategy {
      can() {
        return false
      }
    }
    expect(parseOptions({ permissions: new Strategy() }).permissions).toBeInstanceOf(Strategy)
  })
})

describe("options that stop the boot with one clear line", () => {
  it.each([
    [{ unitsSince: "2026-01-01" }, "'unitsSince' is unknown; accepted: "],
    [{ units: { from: 1 } }, "'units.from' is unknown; accepted: since"],
    [{ units: { since: "yesterday" } }, "'units.since' is 'yesterday'; accepted: a day as YYYY-MM-DD"],
    [{ units: { since: "2026-02-30" } }, "'units.since' is '2026-02-30'; accepted: a day"],
    [{ units: { since: "2026-01-01T10:00:00" } }, "'units.since' is '2026-01-01T10:00:00'; accepted: a day"],
    [{ units: { since: 5 } }, "'units.since' is '5'; accepted: a day"],
    [{ units: "2026-01-01" }, "'units' is '2026-01-01'; accepted: an object"],
    [{ statutory: "yes" }, "'statutory' is 'yes'; accepted: true or false"],
    [{ expiringNoticeDays: -1 }, "'expiringNoticeDays' is '-1'; accepted: a whole number of days from 0 to 365"],
    [{ expiringNoticeDays: 1.5 }, "'expiringNoticeDays' is '1.5'; accepted: a whole number"],
    [{ expiringNoticeDays: Number.NaN }, "'expiringNoticeDays' is 'null'; accepted: a whole number"],
    [{ expiringNoticeDays: "30" }, "'expiringNoticeDays' is '30'; accepted: a whole number"],
    [{ timeZone: "Rome" }, "'timeZone' is 'Rome'; accepted: an IANA time zone such as Europe/Rome"],
    [{ apiKeyRole: "owner" }, "'apiKeyRole' is 'owner'; accepted: one of manager, agent, technician, viewer"],
    [{ permissions: { may: () => true } }, "'permissions' is "],
    [{ permissions: () => true }, "accepted: an object with a function `can`"],
    ["x", "'options' is 'x'; accepted: an object"],
    [[], "'options' is '[]'; accepted: an object"],
  ])("refuses %j", (raw, line) => {
    const parse = () => parseOptions(raw)
    expect(parse).toThrow(line)
    expect(parse).toThrow(/^medusa-plugin-after-sales: option [^\n]+$/)
  })

  it("is asked by the loader of each module", async () => {
    const load = (options: Record<string, unknown>) => validateOptions({ options } as LoaderOptions)
    await expect(load({ statutory: 1 })).rejects.toThrow("option 'statutory' is '1'")
    await expect(load({ statutory: true })).resolves.toBeUndefined()
  })
})
