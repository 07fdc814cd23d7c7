/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminServiceLevel } from "../../../../src/types"
import { aCalendar, aLevel, anAgent } from "../../../__tests__/harness/a-promise"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, turn, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, canSend, isDone, typed, written } from "../../../__tests__/harness/settings"
import { LevelForm } from "../level-form"

const levels = "/admin/after-sales/service-levels"
const create = `POST ${levels}`
const edit = `POST ${levels}/aslev_1`
const calendars = [aCalendar(), aCalendar({ id: "ascal_2", name: "Workshop" })]
const agents = {
  "GET /admin/after-sales/agents": {
    agents: [anAgent(), anAgent({ user_id: "user_2", name: null, email: "bo@example.com" })],
  },
}

/** Opens the form: of a level where one is given, else of a new one. */
async function form(level?: AdminServiceLevel, language?: "it") {
  const server = fakeServer({
    ...agents,
    [create]: { service_level: aLevel({ id: "aslev_new" }) },
    [edit]: { service_level: aLevel() },
  })
  const where = await openPage({
    at: "/page/form",
    form: <LevelForm level={level} calendars={calendars} />,
    language,
  })
  return { server, where }
}
const conflict = (code: string) => new Refused(409, { type: "conflict", code, message: code })

describe("a new service level", () => {
  it("begins with usual targets, and needs a name and whom it is for", async () => {
    const { server, where } = await form()
    expect(canSend()).toBe(false)
    write("Name", " Italy ")
    expect(canSend()).toBe(false)
    write("Countries", "it, SM;de")
    await press("Save")

    await isDone(where, "The service level was saved", "/settings/after-sales/service-levels/aslev_new")
    expect(written(server, create)).toEqual({
      name: "Italy",
      scope: "country",
      scope_ids: ["it", "SM", "de"],
      calendar_id: "ascal_1",
      targets: {
        critical: { first_response_minutes: 60, resolution_minutes: 480 },
        high: { first_response_minutes: 120, resolution_minutes: 960 },
        normal: { first_response_minutes: 480, resolution_minutes: 2_400 },
        low: { first_response_minutes: 960, resolution_minutes: 4_800 },
      },
      warn_percent: 80,
      escalation: { reassign: "none", raise_priority: false, notify: "managers" },
      status: "active",
    })
  })

  it.each([
    ["group", "Customer groups", "Ids of customer groups; with commas.", "cusgroup_1"],
    ["customer", "Customers", "Ids of customers; with commas.", "cus_1 cus_2"],
  ])("may be for a %s, which is asked for", async (scope, label, hint, ids) => {
    const { server } = await form()
    write("Name", "Gold")
    choose("For whom", scope)
    expect(screen.getByText(hint)).toBeTruthy()
    expect(canSend()).toBe(false)
    write(label, ids)
    await press("Save")

    expect(written(server, create)).toMatchObject({ scope, scope_ids: ids.split(" ") })
  })

  it("is for everybody without naming anybody, whatever was typed before", async () => {
    const { server } = await form()
    write("Name", "All")
    write("Countries", "it")
    choose("For whom", "default")
    expect(screen.queryByLabelText("Countries")).toBeNull()
    await press("Save")

    expect(written(server, create)).toMatchObject({ scope: "default", scope_ids: [] })
  })

  it("says when there is a level for everybody already", async () => {
    const { server, where } = await form()
    server.answer(create, new Refused(409, { type: "conflict", message: "There is a level for all" }))
    write("Name", "All")
    choose("For whom", "default")
    await press("Save")

    expect(await screen.findByText("There is a level for all")).toBeTruthy()
    expect(where()).toBe("/page/form")
    expect(typed("Name")).toBe("All")
  })

  it("can't be saved in a shop without a calendar", async () => {
    fakeServer(agents)
    await openPage({ at: "/page/form", form: <LevelForm calendars={[]} /> })
    write("Name", "Italy")
    write("Countries", "it")

    expect(canSend()).toBe(false)
  })
})

describe("the targets of a service level", () => {
  it.each([
    ["0,5", 30],
    ["0.5", 30],
    ["1,25", 75],
    ["40", 2_400],
    ["0.02", 1],
    ["1666", 99_960],
  ])("are hours: %s is %i minutes", async (hours, minutes) => {
    const { server } = await form(aLevel())
    write("Low: Resolution", "1666")
    write("Low: First response", hours)
    await press("Save")

    const { targets } = written(server, edit) as AdminServiceLevel
    expect(targets.low.first_response_minutes).toBe(minutes)
  })

  it.each([
    ["High: First response", ""],
    ["High: First response", "soon"],
    ["High: First response", "0"],
    ["High: First response", "-2"],
    ["High: First response", "1d"],
    ["Critical: Resolution", "0.4"],
    ["Low: Resolution", "1667"],
  ])("are refused where “%s” is “%s”", async (field, hours) => {
    await form(aLevel())
    expect(canSend()).toBe(true)
    write(field, hours)

    expect(canSend()).toBe(false)
    const rule = screen.getByText("Hours such as 8 or 0.5; the first answer comes before the solution.")
    expect(rule.className).toContain("error")
  })

  it("may not be solved before they are answered", async () => {
    await form(aLevel())
    write("Normal: First response", "41")
    expect(canSend()).toBe(false)
    write("Normal: Resolution", "41")

    expect(canSend()).toBe(true)
  })

  it("go back to the minute as they came", async () => {
    const odd = { first_response_minutes: 7, resolution_minutes: 101 }
    const { targets } = aLevel()
    const { server } = await form(aLevel({ targets: { ...targets, critical: odd } }))
    write("Name", "Renamed")
    await press("Save")

    expect((written(server, edit) as AdminServiceLevel).targets.critical).toEqual(odd)
  })
})

describe("what happens when a deadline is missed", () => {
  it.each([
    ["round_robin", "round_robin"],
    ["user_2", "user_2"],
    ["none", "none"],
  ])("is that the case goes to %s", async (choice, reassign) => {
    const { server } = await form(
      aLevel({ escalation: { reassign: "user_1", raise_priority: false, notify: ["user_9"] } })
    )
    await waitFor(() => expect(document.querySelector("option[value=user_2]")).toBeTruthy())
    choose("When a deadline is missed, give the case to", choice)
    turn("Raise the priority")
    await press("Save")

    expect(written(server, edit)).toMatchObject({
      escalation: { reassign, raise_priority: true, notify: ["user_9"] },
    })
  })

  it.each(["", "0", "100", "-1"])("is not warned of after “%s” per cent", async (percent) => {
    await form(aLevel())
    write("Warn after per cent of the time", percent)

    expect(canSend()).toBe(false)
  })

  it.each([
    ["1", 1],
    ["99", 99],
  ])("is warned of after %s per cent", async (percent, warn_percent) => {
    const { server } = await form(aLevel())
    write("Warn after per cent of the time", percent)
    await press("Save")

    expect(written(server, edit)).toMatchObject({ warn_percent })
  })
})

describe("a service level that is changed", () => {
  it("is made inactive, counts by another calendar, and is still shown", async () => {
    const { server, where } = await form(aLevel())
    turn("Active")
    choose("Calendar", "ascal_2")
    await press("Save")

    await isDone(where, "The service level was saved")
    expect(written(server, edit)).toMatchObject({ status: "inactive", calendar_id: "ascal_2", scope_ids: ["it", "sm"] })
  })

  it("says in Italian that cases keep theirs, and what the server refuses", async () => {
    const { server, where } = await form(aLevel(), "it")
    expect(screen.getByText("Le pratiche in corso mantengono il livello con cui sono iniziate.")).toBeTruthy()
    server.answer(edit, conflict("name_taken"))
    write("Nome", "Francia")
    await press("Salva")

    expect(await screen.findByText(/nome/i, { selector: "[data-title], [data-description], li *" })).toBeTruthy()
    expect(where()).toBe("/page/form")
  })

  it("is not left without a question once something was typed", async () => {
    const { where } = await form(aLevel())
    write("High: First response", "3")
    await press("Cancel")
    await answer("Cancel")
    expect(typed("High: First response")).toBe("3")
    await press("Cancel")
    await answer("Continue")

    expect(where()).toBe("/page")
  })
})
