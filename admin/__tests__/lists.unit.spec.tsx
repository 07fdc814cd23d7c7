/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { InstructionTable } from "../components/instructions/instruction-table"
import { JobTable } from "../components/jobs/job-table"
import { CalendarTable } from "../components/calendars/calendar-table"
import { LevelTable } from "../components/levels/level-table"
import { NotificationTable } from "../components/notifications/notification-table"
import { PolicyTable } from "../components/policies/policy-table"
import { PrivacyTable } from "../components/privacy/privacy-table"
import { ProcedureTable } from "../components/procedures/procedure-table"
import { ProposalTable } from "../components/proposals/proposal-table"
import { ReplyTable } from "../components/replies/reply-table"
import { ServiceTable } from "../components/services/service-table"
import { RegistrationTable } from "../components/units/registration-table"
import { UnitTable } from "../components/units/unit-table"
import { WarrantyTable } from "../components/warranties/warranty-table"
import texts from "../i18n"
import { fakeServer, Refused } from "./harness/fake-server"
import { openPage } from "./harness/open-page"

type List = { table: ReactElement; path: string; rows: string; empty: string; filtered: string }

const { afterSales: en } = texts.en
const { afterSales: it_ } = texts.it
const states = (part: { empty: { heading: string }; filtered: { heading: string } }) => ({
  empty: part.empty.heading,
  filtered: part.filtered.heading,
})

const lists: List[] = [
  { table: <UnitTable />, path: "units", rows: "units", ...states(en.units.list) },
  { table: <RegistrationTable />, path: "units", rows: "units", ...states(en.units.registration) },
  { table: <WarrantyTable />, path: "warranties", rows: "warranties", ...states(en.warranties.list) },
  { table: <JobTable />, path: "jobs", rows: "jobs", ...states(en.jobs) },
  { table: <PolicyTable />, path: "warranty-policies", rows: "warranty_policies", ...states(en.policies) },
  { table: <ServiceTable />, path: "services", rows: "services", ...states(en.services) },
  { table: <ProcedureTable />, path: "procedures", rows: "procedures", ...states(en.procedures) },
  { table: <InstructionTable />, path: "instructions", rows: "instructions", ...states(en.instructions) },
  { table: <LevelTable />, path: "service-levels", rows: "service_levels", ...states(en.levels) },
  { table: <CalendarTable />, path: "calendars", rows: "calendars", ...states(en.calendars) },
  { table: <ProposalTable />, path: "proposals", rows: "proposals", ...states(en.proposals) },
  { table: <ReplyTable />, path: "replies", rows: "replies", ...states(en.replies) },
  { table: <PrivacyTable />, path: "privacy-requests", rows: "privacy_requests", ...states(en.privacy) },
  { table: <NotificationTable />, path: "notifications", rows: "notifications", ...states(en.notifications) },
]
const route = ({ path }: List) => `GET /admin/after-sales/${path}`
const nothing = ({ rows }: List) => ({ [rows]: [], count: 0, count_exact: true, limit: 20, offset: 0 })

describe.each(lists.map((list) => [list.empty, list] as const))("the list that says “%s”", (_, list) => {
  it("asks for its first page and says what to do when nothing is there", async () => {
    const server = fakeServer({ [route(list)]: nothing(list) })
    await openPage({ at: "/page", page: list.table })

    expect(await screen.findByText(list.empty)).toBeTruthy()
    expect(server.sent(route(list))[0].query.get("offset")).toBe("0")
    expect(Number(server.sent(route(list))[0].query.get("limit"))).toBeGreaterThan(0)
  })

  it("says that a search found nothing instead", async () => {
    fakeServer({ [route(list)]: nothing(list) })
    await openPage({ at: "/page?q=zanzibar&status=%5B%22none%22%5D", page: list.table })

    expect(await screen.findByText(list.filtered)).toBeTruthy()
    expect(screen.queryByText(list.empty)).toBeNull()
  })

  it("hands a refusal to whoever shows errors, and no empty table", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [route(list)]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await openPage({ at: "/page", page: list.table })

    await waitFor(() => expect(document.body.textContent).toContain("The database is away"))
    expect(screen.queryByText(list.empty)).toBeNull()
    quiet.mockRestore()
  })
})

describe("a list in Italian", () => {
  it("has its words in Italian", async () => {
    fakeServer({ "GET /admin/after-sales/warranties": nothing(lists[2]) })
    await openPage({ at: "/page", page: <WarrantyTable />, language: "it" })

    expect(await screen.findByText(it_.warranties.list.empty.heading)).toBeTruthy()
  })
})
