import { chooseLevel, nextAgent } from "../../../src/modules/service-case/clock"
import { insertCases, level, manager, officeHours } from "./cases"
import { describeClock } from "./clock-suite"

jest.setTimeout(120_000)

type Facts = { customer_id: string | null; group_ids: string[]; country_code: string | null }

const anybody: Facts = { customer_id: null, group_ids: [], country_code: null }

describeClock("Service levels and calendars", ({ write, sql, service }) => {
  const calendar = () => service.createCalendar({ ...officeHours, actor: manager })
  const chosen = (facts: Partial<Facts>) =>
    write(async (tx) => (await chooseLevel(tx, { ...anybody, ...facts }))?.level_id ?? null)

  it("come with one of each, made once however many look first, in the shop's zone", async () => {
    const looks = await Promise.all(Array.from({ length: 8 }, () => service.listServiceLevels({})))
    expect(new Set(looks.map(({ rows }) => rows[0].id)).size).toBe(1)
    const { rows: calendars } = await service.listCalendars({})

    expect(calendars).toMatchObject([
      {
        is_default: true,
        time_zone: "Europe/Rome",
        holidays_country: null,
        windows: {
          mon: [
            ["09:00", "13:00"],
            ["14:00", "18:00"],
          ],
        },
      },
    ])
    expect(Object.keys(calendars[0].windows)).toEqual(["fri", "mon", "thu", "tue", "wed"])
    expect(looks[0].rows).toMatchObject([{ is_default: true, scope: "default", calendar_id: calendars[0].id }])
  })

  it("are there for the first case of a shop that never looked at them", async () => {
    const found = await write((tx) => chooseLevel(tx, anybody, "Europe/Warsaw"))

    expect(found).toMatchObject({ calendar: { time_zone: "Europe/Warsaw" }, warn_percent: 80 })
  })

  it("stay as the merchant changed them", async () => {
    const { rows } = await service.listServiceLevels({})
    await service.updateServiceLevel({ id: rows[0].id, content: { name: "Ours", warn_percent: 50 }, actor: manager })

    expect((await service.listServiceLevels({})).rows).toMatchObject([{ name: "Ours", warn_percent: 50 }])
  })

  it("are chosen customer before group before country before default", async () => {
    const { id } = await calendar()
    const make = async (scope: "customer" | "group" | "country", scope_ids: string[]) =>
      (await service.createServiceLevel({ ...level(id, { scope, scope_ids }), actor: manager })).id
    const customer = await make("customer", ["cus_1"])
    const group = await make("group", ["cusgroup_1"])
    const country = await make("country", ["IT", "pl"])
    const [shipped] = (await service.listServiceLevels({})).rows.filter(({ is_default }) => is_default)

    expect(await chosen({ customer_id: "cus_1", group_ids: ["cusgroup_1"], country_code: "it" })).toBe(customer)
    expect(await chosen({ customer_id: "cus_2", group_ids: ["cusgroup_1"], country_code: "it" })).toBe(group)
    expect(await chosen({ customer_id: "cus_2", country_code: "IT" })).toBe(country)
    expect(await chosen({ customer_id: "cus_2", country_code: "fr" })).toBe(shipped.id)

    await service.updateServiceLevel({ id: customer, content: { status: "inactive" }, actor: manager })
    expect(await chosen({ customer_id: "cus_1", country_code: "it" })).toBe(country)
    await service.updateServiceLevel({ id: shipped.id, content: { status: "inactive" }, actor: manager })
    expect(await chosen({ country_code: "fr" })).toBeNull()
  })

  it("are made once by a request that is sent again, and refuse its key for another one", async () => {
    const { id } = await calendar()
    const input = { ...level(id, { scope: "customer", scope_ids: ["cus_1"] }), actor: manager }
    const send = (hash: string) => service.createServiceLevel({ ...input, idempotency: { key: "once", hash } })
    const made = await Promise.all([send("a"), send("a"), send("a")])

    expect(new Set(made.map((one) => one.id)).size).toBe(1)
    await expect(send("b")).rejects.toMatchObject({ code: "idempotency_key_reused" })
  })

  it("refuse what would promise nothing or never come", async () => {
    const { id } = await calendar()
    const refused = (change: Parameters<typeof level>[1]) =>
      service.createServiceLevel({ ...level(id, change), actor: manager })
    await service.listServiceLevels({})

    await expect(refused({ scope: "customer" })).rejects.toThrow("scope_ids")
    await expect(refused({ scope: "country", scope_ids: ["italy"] })).rejects.toThrow("two small letters")
    await expect(refused({ scope: "default", scope_ids: ["cus_1"] })).rejects.toThrow("scope_ids")
    await expect(refused({})).rejects.toMatchObject({ type: "conflict" })
    await expect(
      service.createServiceLevel({ ...level("ascal_unknown", { scope: "group", scope_ids: ["g"] }), actor: manager })
    ).rejects.toMatchObject({ type: "not_found" })
    await expect(service.createCalendar({ ...officeHours, windows: {}, actor: manager })).rejects.toThrow(
      "60 working minutes"
    )
    await expect(service.createCalendar({ ...officeHours, time_zone: "Rome", actor: manager })).rejects.toThrow(
      "time_zone"
    )
  })

  it("are not deleted while somebody needs them, and the reason is given", async () => {
    const { id } = await calendar()
    const own = await service.createServiceLevel({
      ...level(id, { scope: "customer", scope_ids: ["cus_1"] }),
      actor: manager,
    })
    await write((tx) => insertCases(tx, ["ascase_1"], { level_id: own.id }))
    const [shipped] = (await service.listServiceLevels({})).rows.filter(({ is_default }) => is_default)

    await expect(service.deleteCalendar({ id, actor: manager })).rejects.toMatchObject({ code: "calendar_in_use" })
    await expect(service.deleteServiceLevel({ id: own.id, actor: manager })).rejects.toMatchObject({
      code: "level_in_use",
    })
    await expect(service.deleteServiceLevel({ id: shipped.id, actor: manager })).rejects.toMatchObject({
      code: "level_is_default",
    })
    await expect(service.deleteCalendar({ id: shipped.calendar_id, actor: manager })).rejects.toMatchObject({
      code: "calendar_is_default",
    })

    await sql("update after_sales_case set status = 'closed', agent_state = 'closed' where id = 'ascase_1'")
    await service.deleteServiceLevel({ id: own.id, actor: manager })
    await service.deleteCalendar({ id, actor: manager })
    await expect(service.retrieveCalendar(id)).rejects.toMatchObject({ type: "not_found" })
    await expect(service.deleteServiceLevel({ id: own.id, actor: manager })).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("never leave a level without its calendar, whoever of two is first", async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await calendar()
      const scope_ids = [`cus_${round}`]
      await Promise.allSettled([
        service.deleteCalendar({ id, actor: manager }),
        service.createServiceLevel({ ...level(id, { scope: "customer", scope_ids }), actor: manager }),
      ])
    }
    const orphans = await sql(
      `select 1 from after_sales_service_level l join after_sales_business_calendar b on b.id = l.calendar_id
       where l.deleted_at is null and b.deleted_at is not null`
    )
    expect(orphans).toEqual([])
  })

  it("wait with a deletion for a case that is being opened", async () => {
    const { id } = await calendar()
    const own = await service.createServiceLevel({
      ...level(id, { scope: "customer", scope_ids: ["cus_1"] }),
      actor: manager,
    })
    let deletion: Promise<unknown> = Promise.resolve()
    await write(async (tx) => {
      const found = await chooseLevel(tx, { ...anybody, customer_id: "cus_1" })
      deletion = service.deleteServiceLevel({ id: own.id, actor: manager })
      deletion.catch(() => undefined)
      await insertCases(tx, ["ascase_1"], { level_id: found?.level_id })
    })

    await expect(deletion).rejects.toMatchObject({ code: "level_in_use" })
  })

  it("draw a week with its windows, the holiday and the closing day in it", async () => {
    const { id } = await service.createCalendar({
      ...officeHours,
      closed_on: ["2026-12-11", "2026-12-11"],
      actor: manager,
    })
    const week = await service.drawWeek({ id, from: "2026-12-07" })

    expect(week.days.map(({ on, closed, working_minutes }) => [on, closed, working_minutes])).toEqual([
      ["2026-12-07", null, 480],
      ["2026-12-08", "holiday", 0],
      ["2026-12-09", null, 480],
      ["2026-12-10", null, 480],
      ["2026-12-11", "closing_day", 0],
      ["2026-12-12", null, 0],
      ["2026-12-13", null, 0],
    ])
    expect((await service.drawWeek({ id, from: null })).days[0].weekday).toBe(1)
  })
})

describeClock("Cases in turn", ({ write, sql, service }) => {
  const next = () => write((tx) => nextAgent(tx))

  it("go to whoever has waited longest", async () => {
    for (const user_id of ["user_c", "user_a", "user_b"]) {
      await service.setAgent({ user_id, actor: manager })
    }
    const turns = []
    for (let turn = 0; turn < 6; turn++) {
      turns.push(await next())
    }
    expect(turns).toEqual(["user_a", "user_b", "user_c", "user_a", "user_b", "user_c"])
  })

  it("pass over those who are away or not active, come back to those who are back, and wait when all are away", async () => {
    await service.setAgent({ user_id: "user_a", away_until: "2199-01-01T00:00:00Z", actor: manager })
    await service.setAgent({ user_id: "user_b", away_until: "2020-01-01T00:00:00Z", actor: manager })
    await service.setAgent({ user_id: "user_c", is_active: false, actor: manager })
    expect([await next(), await next()]).toEqual(["user_b", "user_b"])

    await service.setAgent({ user_id: "user_b", is_active: false, actor: manager })
    expect(await next()).toBeNull()
    await service.setAgent({ user_id: "user_a", away_until: null, actor: manager })
    expect(await next()).toBe("user_a")
  })

  it("go to different people when several come in the same moment, and wait for the only one", async () => {
    await service.setAgent({ user_id: "user_a", actor: manager })
    expect(await Promise.all([next(), next(), next()])).toEqual(["user_a", "user_a", "user_a"])

    await service.setAgent({ user_id: "user_b", actor: manager })
    const both = await write(async (first) => [await nextAgent(first), await write((second) => nextAgent(second))])
    expect(both.sort()).toEqual(["user_a", "user_b"])
  })

  it("are counted for whom they belong to, and for users who get none", async () => {
    await service.setAgent({ user_id: "user_a", actor: manager })
    await write((tx) => insertCases(tx, ["ascase_1", "ascase_2"], { assignee_id: "user_a" }))
    await sql("update after_sales_case set status = 'closed', agent_state = 'closed' where id = 'ascase_2'")

    expect(await service.listCaseAgents(["user_b", "user_a"])).toMatchObject([
      { user_id: "user_b", is_active: false, open_cases: 0 },
      { user_id: "user_a", is_active: true, is_away: false, open_cases: 1 },
    ])
  })
})
