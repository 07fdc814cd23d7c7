import type { LevelContent } from "../../../src/modules/service-case/clock/types"
import { level, manager, officeHours } from "./cases"
import { describeClock } from "./clock-suite"

jest.setTimeout(120_000)

describeClock("The lists of calendars and service levels", ({ sql, service }) => {
  const calendar = async (name: string, change: Partial<typeof officeHours> = {}) =>
    (await service.createCalendar({ ...officeHours, name, ...change, actor: manager })).id
  const promise = async (calendar_id: string, change: Partial<LevelContent>) =>
    (await service.createServiceLevel({ ...level(calendar_id, change), actor: manager })).id
  const calendars = async (request: Parameters<typeof service.listCalendars>[0] = {}) =>
    (await service.listCalendars(request)).rows.map(({ name }) => name)
  const levels = async (request: Parameters<typeof service.listServiceLevels>[0] = {}) =>
    (await service.listServiceLevels(request)).rows.map(({ name }) => name)

  /** Three calendars of ours and three levels, beside those that ship. */
  async function shop() {
    await service.listCalendars({})
    await sql("update after_sales_business_calendar set name = 'Shipped'")
    await sql("update after_sales_service_level set name = 'Everybody'")
    const milan = await calendar("officina Milano")
    const lisbon = await calendar("Oficina 100%", { time_zone: "Europe/Lisbon", holidays_country: "pt" })
    const warsaw = await calendar("Zakład_1", { time_zone: "Europe/Warsaw", holidays_country: "pl" })
    const gold = await promise(milan, { name: "Gold", scope: "customer", scope_ids: ["cus_01ABC", "cus_02DEF"] })
    const iberia = await promise(lisbon, { name: "iberia", scope: "country", scope_ids: ["es", "pt"] })
    const poland = await promise(warsaw, { name: "Poland", scope: "country", scope_ids: ["pl"], status: "inactive" })
    return { milan, lisbon, warsaw, gold, iberia, poland }
  }

  it("are the newest first, and from A to Z whatever the letters' case when asked", async () => {
    await shop()

    expect(await calendars()).toEqual(["Zakład_1", "Oficina 100%", "officina Milano", "Shipped"])
    expect(await calendars({ order: "name" })).toEqual(["officina Milano", "Oficina 100%", "Shipped", "Zakład_1"])
    expect(await calendars({ order: "-name" })).toEqual(["Zakład_1", "Shipped", "Oficina 100%", "officina Milano"])
    expect(await levels({ order: "name" })).toEqual(["Everybody", "Gold", "iberia", "Poland"])
  })

  it("follow the last change", async () => {
    const { milan, gold } = await shop()
    await service.updateCalendar({ id: milan, content: { closed_on: ["2026-12-24"] }, actor: manager })
    await service.updateServiceLevel({ id: gold, content: { warn_percent: 70 }, actor: manager })

    expect((await calendars({ order: "-updated_at" }))[0]).toBe("officina Milano")
    expect((await levels({ order: "-updated_at" }))[0]).toBe("Gold")
    expect((await levels({ order: "updated_at" })).at(-1)).toBe("Gold")
  })

  it("are searched by name, by zone, and by whom a level is for", async () => {
    await shop()

    expect(await calendars({ q: "OFFICINA milano" })).toEqual(["officina Milano"])
    expect(await calendars({ q: "lisbon" })).toEqual(["Oficina 100%"])
    expect(await levels({ q: "cus_02def" })).toEqual(["Gold"])
    expect(await levels({ q: "pt" })).toEqual(["iberia"])
    expect(await levels({ q: "zakład" })).toEqual(["Poland"])
    expect(await levels({ q: "gold milano" })).toEqual(["Gold"])
    expect(await levels({ q: "gold lisboa" })).toEqual([])
    expect(await levels({ q: "   " })).toHaveLength(4)
  })

  it("take a per cent sign and an underscore for themselves, and a quotation mark for no danger", async () => {
    await shop()

    expect(await calendars({ q: "100%" })).toEqual(["Oficina 100%"])
    expect(await calendars({ q: "%%%" })).toEqual([])
    expect(await calendars({ q: "zakład_1" })).toEqual(["Zakład_1"])
    expect(await calendars({ q: "cina____" })).toEqual([])
    expect(await calendars({ q: "'; drop table after_sales_business_calendar; --" })).toEqual([])
    expect(await calendars()).toHaveLength(4)
  })

  it("find a short word only where it stands by itself", async () => {
    await shop()
    await calendar("It")

    expect(await calendars({ q: "it" })).toEqual(["It"])
  })

  it("are filtered by several answers at once, and by several filters together", async () => {
    const { milan, warsaw } = await shop()

    expect(await calendars({ holidays_country: ["pt", "pl"], order: "name" })).toEqual(["Oficina 100%", "Zakład_1"])
    expect(await levels({ scope: ["country"], order: "name" })).toEqual(["iberia", "Poland"])
    expect(await levels({ scope: ["country", "default"], status: ["active"], order: "name" })).toEqual([
      "Everybody",
      "iberia",
    ])
    expect(await levels({ calendar_id: [milan, warsaw], order: "name" })).toEqual(["Gold", "Poland"])
    expect(await levels({ calendar_id: [milan], status: ["inactive"] })).toEqual([])
    expect(await levels({ status: ["inactive"], q: "pol" })).toEqual(["Poland"])
  })

  it("are counted for the whole search, not for the page", async () => {
    await shop()
    const page = await service.listServiceLevels({ scope: ["country"], limit: 1, offset: 1, order: "name" })

    expect(page).toMatchObject({ count: 2, count_exact: true, offset: 1, limit: 1 })
    expect(page.rows.map(({ name }) => name)).toEqual(["Poland"])
  })

  it("are leafed through to the end without losing one of several with the same name", async () => {
    await service.listCalendars({})
    for (let place = 0; place < 7; place++) {
      await calendar(place % 2 ? "Same" : "SAME")
    }
    for (const order of ["name", "-name", "updated_at", "-created_at"]) {
      const seen: string[] = []
      let cursor: string | null | undefined
      do {
        const page = await service.listCalendars({ order, limit: 3, ...(cursor ? { cursor } : {}) })
        seen.push(...page.rows.map(({ id }) => id))
        cursor = page.next_cursor
      } while (cursor)
      expect({ order, seen: seen.length, different: new Set(seen).size }).toEqual({ order, seen: 8, different: 8 })
    }
  })

  it("leave out what was deleted, and refuse an order that they don't know before anything is made", async () => {
    await expect(service.listCalendars({ order: "time_zone" })).rejects.toMatchObject({ type: "invalid_data" })
    expect(await sql("select 1 from after_sales_business_calendar")).toEqual([])

    const { gold, milan } = await shop()
    await service.deleteServiceLevel({ id: gold, actor: manager })
    await service.deleteCalendar({ id: milan, actor: manager })
    expect(await levels({ q: "gold" })).toEqual([])
    expect(await calendars({ q: "milano" })).toEqual([])
  })
})
