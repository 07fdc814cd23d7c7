import { Modules } from "@medusajs/framework/utils"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { sweepDeadlines } from "../../../src/workflows/service-case/clock/sweep-deadlines"
import { httpSuite } from "../harness/suite"

const office = [
  ["09:00", "13:00"],
  ["14:00", "18:00"],
]
const week = { mon: office, tue: office, wed: office, thu: office, fri: office }
const target = (first_response_minutes: number, resolution_minutes: number) => ({
  first_response_minutes,
  resolution_minutes,
})
const targets = { low: target(960, 4800), normal: target(480, 2400), high: target(240, 960), critical: target(60, 480) }

httpSuite(
  "service-levels-admin",
  async () => ({}),
  (shop) => {
    const as =
      (headers: Record<string, string>) =>
      (id: string, call: Parameters<typeof shop.call>[1] = {}) =>
        shop.call(id, { headers, ...call })
    const manager: ReturnType<typeof as> = (...call) => as(shop.manager.headers)(...call)
    const calendar = { name: "Workshop", time_zone: "Europe/Rome", windows: week, holidays_country: "it" }
    const makeCalendar = async () => (await manager("admin.calendars.create", { body: calendar })).body.calendar
    const level = (calendar_id: string) => ({
      name: "Gold",
      scope: "group",
      scope_ids: ["cusgroup_1"],
      calendar_id,
      targets,
    })
    const refusal = async (id: string, body: unknown, params = {}) => {
      const { status, body: answer } = await manager(id, { body, params })
      return [status, answer.code ?? answer.message]
    }

    it("has a calendar and a level from the first look on, which are edited and not deleted", async () => {
      const { body } = await manager("admin.serviceLevels.list")
      expect(body).toMatchObject({
        count: 1,
        service_levels: [{ is_default: true, scope: "default", status: "active" }],
      })
      const [{ id, calendar_id }] = body.service_levels
      const { body: calendars } = await manager("admin.calendars.list")
      expect(calendars.calendars).toMatchObject([{ id: calendar_id, is_default: true, windows: week }])

      const edited = await manager("admin.serviceLevels.update", {
        params: { id },
        body: { name: "Ours", status: "inactive" },
      })
      expect(edited.body.service_level).toMatchObject({ id, name: "Ours", status: "inactive", scope: "default" })
      expect((await manager("admin.serviceLevels.delete", { params: { id } })).body.code).toBe("level_is_default")
      expect((await manager("admin.calendars.delete", { params: { id: calendar_id } })).body.code).toBe(
        "calendar_is_default"
      )
    })

    it("makes, shows, changes and deletes a calendar and a level", async () => {
      const made = await makeCalendar()
      expect(made).toMatchObject({ ...calendar, closed_on: [], is_default: false })
      const { body } = await manager("admin.serviceLevels.create", { body: level(made.id) })
      const { id } = body.service_level
      expect(body.service_level).toMatchObject({
        calendar_name: "Workshop",
        warn_percent: 80,
        escalation: { reassign: "none", raise_priority: false, notify: "managers" },
      })
      const params = { id: made.id }
      const changed = await manager("admin.calendars.update", {
        params,
        body: { closed_on: ["2026-12-24", "2026-12-24"] },
      })
      expect(changed.body.calendar).toMatchObject({ closed_on: ["2026-12-24"], name: "Workshop" })
      expect((await manager("admin.calendars.delete", { params })).body.code).toBe("calendar_in_use")

      expect((await manager("admin.serviceLevels.delete", { params: { id } })).body).toEqual({
        id,
        object: "service_level",
        deleted: true,
      })
      expect((await manager("admin.serviceLevels.retrieve", { params: { id } })).status).toBe(404)
      expect((await manager("admin.calendars.delete", { params })).body).toMatchObject({
        object: "calendar",
        deleted: true,
      })
      expect((await manager("admin.calendars.retrieve", { params })).status).toBe(404)
    })

    it("draws a week with its holiday and its closing day", async () => {
      const { id } = await makeCalendar()
      await manager("admin.calendars.update", { params: { id }, body: { closed_on: ["2026-12-11"] } })
      const { body } = await manager("admin.calendars.week", { params: { id }, query: { from: "2026-12-07" } })

      expect(body.week.time_zone).toBe("Europe/Rome")
      expect(body.week.days[1]).toEqual({
        on: "2026-12-08",
        weekday: 2,
        windows: office,
        closed: "holiday",
        working_minutes: 0,
      })
      expect(body.week.days[4]).toMatchObject({ closed: "closing_day" })
      expect((await manager("admin.calendars.week", { params: { id } })).body.week.days[0].weekday).toBe(1)
    })

    it("names what is wrong with a calendar or a level", async () => {
      const { id } = await makeCalendar()
      const overlap = {
        mon: [
          ["09:00", "13:00"],
          ["12:00", "18:00"],
        ],
      }

      expect(await refusal("admin.calendars.create", { ...calendar, windows: overlap })).toEqual([
        400,
        expect.stringContaining("windows.mon"),
      ])
      expect(await refusal("admin.calendars.create", { ...calendar, windows: {} })).toEqual([
        400,
        expect.stringContaining("60 working minutes"),
      ])
      expect(await refusal("admin.calendars.create", { ...calendar, holidays_country: "aq" })).toEqual([
        400,
        expect.stringContaining("holidays_country"),
      ])
      expect(await refusal("admin.serviceLevels.create", { ...level(id), scope_ids: [] })).toEqual([
        400,
        expect.stringContaining("scope_ids"),
      ])
      expect(await refusal("admin.serviceLevels.create", level("ascal_none"))).toEqual([
        404,
        expect.stringContaining("ascal_none"),
      ])
      const nobody = { reassign: "user_nobody", raise_priority: false, notify: "managers" }
      expect(await refusal("admin.serviceLevels.create", { ...level(id), escalation: nobody })).toEqual([
        400,
        expect.stringContaining("user_nobody"),
      ])
      const slow = { ...targets, critical: target(961, 4801) }
      expect(await refusal("admin.serviceLevels.update", { targets: slow }, { id: "aslev_none" })).toEqual([
        404,
        expect.stringContaining("aslev_none"),
      ])
      expect(await refusal("admin.serviceLevels.create", { ...level(id), targets: slow })).toEqual([
        400,
        expect.stringContaining("targets.critical"),
      ])
      expect((await manager("admin.serviceLevels.list")).body.count).toBe(1)
      expect((await refusal("admin.serviceLevels.create", { ...level(id), scope: "default", scope_ids: [] }))[0]).toBe(
        409
      )
    })

    it("makes one of a request that is sent twice", async () => {
      const { id } = await makeCalendar()
      const headers = { ...shop.manager.headers, "idempotency-key": "twice" }
      const send = (body: object) => shop.call("admin.serviceLevels.create", { headers, body })
      const [one, two] = await Promise.all([send(level(id)), send(level(id))])

      expect(one.body.service_level.id).toBe(two.body.service_level.id)
      expect((await send({ ...level(id), name: "Silver" })).status).toBe(409)
    })

    it("lets managers decide, agents and viewers look, and technicians not even that", async () => {
      const { id } = await makeCalendar()
      for (const headers of [shop.agent.headers, shop.viewer.headers]) {
        const call = as(headers)
        expect((await call("admin.serviceLevels.list")).status).toBe(200)
        expect((await call("admin.calendars.week", { params: { id } })).status).toBe(200)
        expect((await call("admin.agents.list")).status).toBe(200)
        expect((await call("admin.calendars.create", { body: calendar })).status).toBe(403)
        expect((await call("admin.serviceLevels.create", { body: level(id) })).status).toBe(403)
        expect((await call("admin.calendars.delete", { params: { id } })).status).toBe(403)
        expect(
          (await call("admin.agents.set", { params: { user_id: shop.agent.id }, body: { is_active: true } })).status
        ).toBe(403)
      }
      expect((await as(shop.technician.headers)("admin.serviceLevels.list")).status).toBe(403)
      expect((await as(shop.anna.headers)("admin.serviceLevels.list")).status).toBe(401)
      expect((await as({})("admin.agents.list")).status).toBe(401)
      expect((await as(shop.secretKey)("admin.calendars.create", { body: calendar })).status).toBe(200)
    })

    it("gives users cases in turn, until they are away", async () => {
      const set = (user_id: string, body: object) => manager("admin.agents.set", { params: { user_id }, body })
      const { body } = await manager("admin.agents.list")
      expect(body.agents).toHaveLength(4)
      expect(body.agents[0]).toMatchObject({ is_active: false, is_away: false, open_cases: 0 })

      expect((await set(shop.agent.id, { is_active: true })).body.agent).toMatchObject({
        user_id: shop.agent.id,
        email: "agent@example.com",
        is_active: true,
      })
      expect((await set(shop.agent.id, { away_until: "2199-01-31T08:00:00Z" })).body.agent).toMatchObject({
        is_active: true,
        is_away: true,
        away_until: "2199-01-31T08:00:00.000Z",
      })
      expect((await set(shop.agent.id, { away_until: null })).body.agent).toMatchObject({ is_away: false })
      expect((await set("user_nobody", { is_active: true })).status).toBe(404)
      expect((await set(shop.agent.id, {})).status).toBe(400)
    })

    it("gives no more cases to users who have left", async () => {
      const { id } = await shop.container.resolve(Modules.USER).createUsers({ email: "temp@example.com" })
      const cases = shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
      await manager("admin.agents.set", { params: { user_id: id }, body: { is_active: true } })
      await sweepDeadlines(shop.container)
      expect(await cases.listActiveAgents()).toEqual([id])

      await shop.container.resolve(Modules.USER).softDeleteUsers([id])
      await sweepDeadlines(shop.container)
      expect(await cases.listActiveAgents()).toEqual([])
    })
  }
)
