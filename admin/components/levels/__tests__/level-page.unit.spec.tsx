/** @jest-environment ./dev/tests/browser.cjs */
import { cleanup, screen, waitFor } from "@testing-library/react"
import type { AdminServiceLevel } from "../../../../src/types"
import { aList } from "../../../__tests__/harness/a-list"
import { aCalendar, aLevel, anAgent } from "../../../__tests__/harness/a-promise"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { openMenu, pick } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { answer, openRow, valueOf } from "../../../__tests__/harness/settings"
import { addFilter, filterBy, fromToolbar, leaf, rowTexts, search } from "../../../__tests__/harness/use-table"
import { LevelSection } from "../level-section"
import { LevelTable } from "../level-table"
import { LevelTargetsSection } from "../level-targets-section"

const levels = "/admin/after-sales/service-levels"
const list = `GET ${levels}`
const calendars = "GET /admin/after-sales/calendars"
const agents = "GET /admin/after-sales/agents"
const me = "GET /admin/after-sales/roles/me"

describe("the table of service levels", () => {
  const open = (at = "/page", language?: "it") => openPage({ at, page: <LevelTable />, language })
  const answers = (rows: AdminServiceLevel[], rest = {}) => ({
    [list]: aList("service_levels", rows, rest),
    [calendars]: aList("calendars", [aCalendar(), aCalendar({ id: "ascal_2", name: "Workshop" })]),
  })

  it("says of each for whom it is, by which calendar it counts, and whether it does", async () => {
    const everybody = aLevel({ id: "aslev_2", name: "Usual", scope: "default", scope_ids: [], status: "inactive" })
    const one = aLevel({ id: "aslev_3", name: "Gold", scope: "customer", scope_ids: ["cus_01abc"] })
    fakeServer(answers([aLevel(), everybody, one]))
    await open()
    await screen.findByText("Italy")

    const rows = rowTexts()
    expect(rows[0]).toMatch(/^ItalyCountries: IT, SMOfficeActive(Mar 3, 2026|3 Mar 2026)$/)
    expect(rows[1]).toContain("UsualEverybodyOfficeInactive")
    expect(rows[2]).toContain("GoldCustomers: cus_01abcOffice")
  })

  it("begins at A, and is sorted by name or by the last change", async () => {
    const server = fakeServer(answers([aLevel()]))
    await open()
    await screen.findByText("Italy")
    expect(server.sent(list)[0].query.get("order")).toBe("name")
    await fromToolbar("Name")
    await fromToolbar("Z to A")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toBe("-name"))
    await fromToolbar("Changed")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("order")).toMatch(/updated_at$/))
  })

  it("is searched and leafed through", async () => {
    const server = fakeServer(answers([aLevel()], { count: 41 }))
    const where = await open()
    await screen.findByText("Italy")
    await leaf("next")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("offset")).toBe("20"))
    await search("gold")

    await waitFor(() => expect(server.sent(list).at(-1)?.query.get("q")).toBe("gold"))
    expect(where()).toContain("q=gold")
  })

  it("is narrowed to one calendar by its name", async () => {
    const server = fakeServer(answers([aLevel()]))
    await open()
    await screen.findByText("Italy")
    expect(await addFilter("Calendar")).toEqual(["Office", "Workshop"])

    cleanup()
    await open()
    await screen.findByText("Italy")
    await filterBy("Calendar", "Workshop")
    await waitFor(() => expect(server.sent(list).at(-1)?.query.toString()).toContain("ascal_2"))
  })

  it("is narrowed to those who have it, and to what counts", async () => {
    const server = fakeServer(answers([aLevel()]))
    const only = (values: string[]) => encodeURIComponent(JSON.stringify(values))
    await open(`/page?scope=${only(["customer", "group"])}&status=${only(["active"])}`)
    await screen.findByText("Italy")

    const query = decodeURIComponent(server.sent(list)[0].query.toString())
    expect(query).toMatch(/scope(\[\d*\])?=customer&scope(\[\d*\])?=group/)
    expect(query).toMatch(/status(\[\d*\])?=active/)
  })

  it("leads to each of them, and offers a new one to those who may", async () => {
    fakeServer({ ...answers([aLevel()]), ...may(["service-levels.create"]) })
    const where = await open("/page", "it")
    expect((await screen.findByText("Crea")).closest("a")?.getAttribute("href")).toBe("/page/create")
    await openRow("Italy")
    expect(where()).toBe("/settings/after-sales/service-levels/aslev_1")

    cleanup()
    const server = fakeServer({ ...answers([aLevel()]), ...may(["service-levels.read"]) })
    await open()
    await waitFor(() => expect(server.sent(me).length).toBe(1))
    expect(screen.queryByText("Create")).toBeNull()
  })
})

describe("the page of a service level", () => {
  const open = (changes: Partial<AdminServiceLevel> = {}, language?: "it") =>
    openPage({ at: "/page", page: <LevelSection level={aLevel(changes)} />, language })
  const remove = `DELETE ${levels}/aslev_1`

  it("says for whom it is and leads to its calendar", async () => {
    fakeServer({})
    await open()

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Italy")
    expect(screen.getByText("Warning after 80%")).toBeTruthy()
    expect(valueOf("For whom")).toBe("Countries: IT, SM")
    expect(screen.getByRole("link", { name: "Office" }).getAttribute("href")).toBe(
      "/settings/after-sales/calendars/ascal_1"
    )
  })

  it("writes ids of customers as they are, because capitals would make others of them", async () => {
    fakeServer({})
    await open({ scope: "customer", scope_ids: ["cus_01abc", "cus_02def"] })

    expect(valueOf("For whom")).toBe("Customers: cus_01abc, cus_02def")
  })

  it.each([
    ["none", "Leave it where it is"],
    ["round_robin", "Next agent in turn"],
    ["user_1", "Ada Negri"],
    ["user_2", "bo@example.com"],
    ["user_gone", "user_gone"],
  ])("says who gets a case that is late: %s", async (reassign, words) => {
    fakeServer({
      [agents]: { agents: [anAgent(), anAgent({ user_id: "user_2", name: null, email: "bo@example.com" })] },
    })
    await open({ escalation: { reassign, raise_priority: reassign === "none", notify: "managers" } })

    await waitFor(() => expect(valueOf("When a deadline is missed, give the case to")).toBe(words))
    expect(valueOf("Raise the priority")).toBe(reassign === "none" ? "Yes" : "No")
  })

  it("is deleted after a yes that names it, and is left for the list", async () => {
    const server = fakeServer({ [remove]: { id: "aslev_1", object: "service_level", deleted: true } })
    const where = await open()
    expect(await openMenu("Actions for Italy")).toEqual(["Edit", "Remove"])
    await pick("Remove")
    expect(await screen.findByText("“Italy” will be gone. Cases that run keep it.")).toBeTruthy()
    await answer("Cancel")
    expect(server.sent(remove)).toEqual([])
    await openMenu("Actions for Italy")
    await pick("Remove")
    await answer("Remove")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/service-levels"))
    expect(await screen.findByText("The service level was deleted")).toBeTruthy()
  })

  it("stays where it is needed, with the reason in the reader's language", async () => {
    const refusal = { type: "conflict", code: "level_in_use", message: "in use" }
    fakeServer({ [remove]: new Refused(409, refusal) })
    const where = await open({}, "it")
    await openMenu("Azioni su Italy")
    await pick("Rimuovi")
    await answer("Rimuovi")

    expect(await screen.findByText("Un servizio usa questo livello.")).toBeTruthy()
    expect(where()).toBe("/page")
  })

  it("offers no deletion of the level that ships, nor to those who may not", async () => {
    fakeServer({})
    await open({ is_default: true })
    expect(await openMenu("Actions for Italy")).toEqual(["Edit"])

    cleanup()
    fakeServer(may(["service-levels.delete"]))
    await open()
    expect(await openMenu("Actions for Italy")).toEqual(["Remove"])
  })
})

describe("the targets of a service level", () => {
  const rows = async (changes: Partial<AdminServiceLevel["targets"]>, language?: "it") => {
    fakeServer({})
    const { targets } = aLevel()
    const level = aLevel({ targets: { ...targets, ...changes } })
    await openPage({ at: "/page", page: <LevelTargetsSection level={level} />, language })
    return rowTexts()
  }

  it("stand from the most urgent to the least, in minutes or in working hours", async () => {
    expect(await rows({})).toEqual([
      "Critical30 minutes8 working hours",
      "High1.5 working hours16 working hours",
      "Normal8 working hours40 working hours",
      "Low16 working hours80 working hours",
    ])
  })

  it("count one as one, and thousands as the reader's language does", async () => {
    const changes = { low: { first_response_minutes: 60, resolution_minutes: 100_000 } }
    expect((await rows(changes)).at(-1)).toBe("Low1 working hour1,666.7 working hours")

    cleanup()
    expect((await rows(changes, "it")).at(-1)).toBe("Bassa1 ora lavorativa1666,7 ore lavorative")
    expect(screen.getByText("1,5 ore lavorative")).toBeTruthy()
  })

  it("are minutes up to the hour", async () => {
    const changes = { critical: { first_response_minutes: 1, resolution_minutes: 59 } }
    expect((await rows(changes))[0]).toBe("Critical1 minute59 minutes")
  })
})
