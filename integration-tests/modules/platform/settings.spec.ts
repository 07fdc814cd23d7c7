import { anna, bruno, describePlatform } from "./platform-suite"

jest.setTimeout(60_000)

const it_ = {
  name: "Macchine Belle S.r.l.",
  address: "Via Roma 1\n10121 Torino",
  email: "aiuto@example.com",
  phone: null,
}
const de = { name: "Macchine Belle", address: "Unter den Linden 1\n10117 Berlin", email: null, phone: "+49 30 1234" }

describePlatform("the shop's settings", ({ service, sql }) => {
  it("have defaults in a shop that has set nothing", async () => {
    const before = Date.now()
    const settings = await service.getSettings()
    expect(settings).toEqual({
      identity: {},
      return_window_days: 14,
      business_customer_group_ids: [],
      retention: {
        case_file_months: 36,
        case_months: 36,
        claim_margin_months: 6,
        guest_access_days: 1,
        notification_days: 400,
        privacy_file_days: 30,
        privacy_request_months: 36,
      },
      staff_locale: "en",
      units_since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    expect(Math.abs(Date.parse(settings.units_since) - before)).toBeLessThan(30_000)
  })

  it("keep the instant of installation, however many processes start at once", async () => {
    await sql(`delete from after_sales_setting`)
    const reads = await Promise.all(Array.from({ length: 20 }, () => service.getSettings()))
    expect(new Set(reads.map((settings) => settings.units_since)).size).toBe(1)
    expect(await sql(`select 1 from after_sales_setting where key = 'units_since'`)).toHaveLength(1)
    expect((await service.getSettings()).units_since).toBe(reads[0].units_since)
  })

  it("write the instant of installation when the server starts, before anybody asks", async () => {
    const { onApplicationStart } = service.__hooks
    await onApplicationStart()
    const [row] = await sql<{ value: string }>(`select value from after_sales_setting where key = 'units_since'`)
    expect((await service.getSettings()).units_since).toBe(row.value)
  })

  it("don't stop the start of a server whose tables are missing", async () => {
    const log = jest.spyOn(console, "error").mockImplementation()
    await sql(`alter table after_sales_setting rename to moved_away`)
    await expect(service.__hooks.onApplicationStart()).resolves.toBeUndefined()
    expect(log).toHaveBeenCalledWith(expect.stringContaining("after-sales: the settings can't be read"))
    log.mockRestore()
    await sql(`alter table moved_away rename to after_sales_setting`)
  })

  it("change only what is named", async () => {
    await service.updateSettings({ return_window_days: 30 }, anna)
    await service.updateSettings({ business_customer_group_ids: ["cusgroup_b2b"] }, anna)
    const settings = await service.updateSettings({ identity: { it: it_ } }, bruno)
    expect(settings).toMatchObject({
      return_window_days: 30,
      business_customer_group_ids: ["cusgroup_b2b"],
      identity: { it: it_ },
    })
    expect(await service.getSettings()).toEqual(settings)
    const written = await sql(`select key, updated_by from after_sales_setting where key <> 'units_since' order by key`)
    expect(written).toEqual([
      { key: "business_customer_group_ids", updated_by: "user_anna" },
      { key: "identity", updated_by: "user_bruno" },
      { key: "return_window_days", updated_by: "user_anna" },
    ])
  })

  it("keep both languages when two people write one each at the same moment", async () => {
    await service.updateSettings({ identity: {} }, anna)
    await Promise.all([
      service.updateSettings({ identity: { it: it_ } }, anna),
      service.updateSettings({ identity: { de } }, bruno),
    ])
    expect((await service.getSettings()).identity).toEqual({ it: it_, de })
  })

  it("lose a language that is set to null, also one that was never there", async () => {
    await service.updateSettings({ identity: { it: it_, de } }, anna)
    await service.updateSettings({ identity: { it: null, fr: null } }, anna)
    expect((await service.getSettings()).identity).toEqual({ de })
  })

  it("lose languages that are null from the start", async () => {
    await service.updateSettings({ identity: { fr: null, de } }, anna)
    expect((await service.getSettings()).identity).toEqual({ de })
  })

  it("hold words with question marks, quotes and emoji as they are", async () => {
    const odd = { ...de, name: "Wer? 'Ich' \\ \"du\" {{7*7}} ${x} 👩‍🔧 ?? $1" }
    await service.updateSettings({ identity: { de: odd } }, anna)
    expect((await service.getSettings()).identity.de).toEqual(odd)
  })

  it("write nothing at all when one of the values is wrong", async () => {
    const wrong = service.updateSettings({ return_window_days: 7, business_customer_group_ids: ["a b"] }, anna)
    await expect(wrong).rejects.toMatchObject({ type: "invalid_data" })
    expect((await service.getSettings()).return_window_days).toBe(14)
  })

  it("read rows that an older version wrote without newer fields", async () => {
    await sql(`insert into after_sales_setting (key, value)
      values ('identity', '{"it": {"name": "Belle", "address": "Torino"}}'), ('of_a_newer_version', '{"a": 1}')`)
    expect((await service.getSettings()).identity).toEqual({
      it: { name: "Belle", address: "Torino", email: null, phone: null },
    })
  })

  it("say which one can't be read, rather than working with a wrong one", async () => {
    await sql(`insert into after_sales_setting (key, value) values ('return_window_days', '"a fortnight"')`)
    await expect(service.getSettings()).rejects.toThrow("The stored setting 'return_window_days' can't be read")
  })
})

describePlatform(
  "settings of a shop whose configuration says since when",
  ({ service, sql }) => {
    it("take the day from the configuration and still keep the instant of installation", async () => {
      expect((await service.getSettings()).units_since).toBe("2026-01-01T00:00:00.000Z")
      expect(await sql(`select value from after_sales_setting where key = 'units_since'`)).toHaveLength(1)
    })
  },
  { units: { since: "2026-01-01" } }
)
