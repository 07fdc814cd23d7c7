/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { ReactElement, ReactNode } from "react"
import AgentListPage, { handle as agents } from "../routes/settings/after-sales/agents/page"
import CalendarPage, { handle as calendar } from "../routes/settings/after-sales/calendars/[id]/page"
import CalendarListPage, { handle as calendars } from "../routes/settings/after-sales/calendars/page"
import InstructionPage, { handle as instruction } from "../routes/settings/after-sales/instructions/[id]/page"
import InstructionListPage, { handle as instructions } from "../routes/settings/after-sales/instructions/page"
import ProcedurePage, { handle as procedure } from "../routes/settings/after-sales/procedures/[id]/page"
import ProcedureListPage, { handle as procedures } from "../routes/settings/after-sales/procedures/page"
import ReplyListPage, { handle as replies } from "../routes/settings/after-sales/replies/page"
import LevelPage, { handle as level } from "../routes/settings/after-sales/service-levels/[id]/page"
import LevelListPage, { handle as levels } from "../routes/settings/after-sales/service-levels/page"
import ServicePage, { handle as service } from "../routes/settings/after-sales/services/[id]/page"
import ServiceListPage, { handle as services } from "../routes/settings/after-sales/services/page"
import TemplateListPage, { handle as templates } from "../routes/settings/after-sales/templates/page"
import NotificationListPage, { handle as notifications } from "../routes/after-sales/notifications/page"
import ProposalListPage, { handle as proposals } from "../routes/after-sales/proposals/page"
import { aDraft, aProcedure, aVersion, plannedStep } from "./harness/a-procedure"
import { aCalendar, aLevel, aWeek } from "./harness/a-promise"
import { aService } from "./harness/a-service"
import { anInstruction } from "./harness/an-instruction"
import { fakeServer, Refused } from "./harness/fake-server"
import { openPage } from "./harness/open-page"

jest.mock("@medusajs/dashboard/components", () =>
  jest.requireActual<typeof import("./harness/plain-layout")>("./harness/plain-layout").dashboardWithPlainLayout()
)

const api = "GET /admin/after-sales"
type Crumb = (at: { params: { id: string } }) => ReactNode
type Page = [string, ReactElement, Crumb, string, object, string]

const details: Page[] = [
  ["service", <ServicePage key="1" />, service.breadcrumb, "services", { service: aService() }, "Repair request"],
  ["procedure", <ProcedurePage key="2" />, procedure.breadcrumb, "procedures", { procedure: aProcedure() }, "Repair"],
  [
    "manual",
    <InstructionPage key="3" />,
    instruction.breadcrumb,
    "instructions",
    { instruction: anInstruction() },
    "Manual",
  ],
  ["level", <LevelPage key="4" />, level.breadcrumb, "service-levels", { service_level: aLevel() }, "Italy"],
  ["calendar", <CalendarPage key="5" />, calendar.breadcrumb, "calendars", { calendar: aCalendar() }, "Office"],
]

describe.each(details)("the page of one %s", (_, page, crumb, noun, body, title) => {
  const open = (shown: ReactElement, language?: "it") =>
    openPage({ at: "/settings/x", path: "/settings/:id", page: shown, language })

  it("shows what its address names", async () => {
    fakeServer({ [`${api}/${noun}/x`]: body })
    await open(page)

    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy()
  })

  it("shows nothing of it while it is being read", async () => {
    fakeServer({ [`${api}/${noun}/x`]: new Promise(() => undefined) })
    await open(page)

    expect(screen.queryByRole("heading", { level: 1 })).toBeNull()
  })

  it("hands a refusal to whoever shows errors", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [`${api}/${noun}/x`]: new Refused(404, { type: "not_found", message: "There is no such thing" }) })
    await open(page)

    await waitFor(() => expect(document.body.textContent).toContain("There is no such thing"))
    quiet.mockRestore()
  })

  it("is named in the way to it as soon as that is known", async () => {
    fakeServer({ [`${api}/${noun}/x`]: body })
    await open(<nav>{crumb({ params: { id: "x" } })}</nav>)

    await waitFor(() => expect(screen.getByRole("navigation").textContent).toBe(title))
  })
})

describe.each<[string, ReactElement, () => ReactNode, () => { title: string }, string, string]>([
  ["services", <ServiceListPage key="1" />, services.breadcrumb, services.seo, "Services", "Servizi"],
  ["procedures", <ProcedureListPage key="2" />, procedures.breadcrumb, procedures.seo, "Procedures", "Procedure"],
  [
    "instructions",
    <InstructionListPage key="3" />,
    instructions.breadcrumb,
    instructions.seo,
    "Instructions for use",
    "Istruzioni per l’uso",
  ],
  ["levels", <LevelListPage key="4" />, levels.breadcrumb, levels.seo, "Service levels", "Livelli di servizio"],
  [
    "calendars",
    <CalendarListPage key="5" />,
    calendars.breadcrumb,
    calendars.seo,
    "Business calendars",
    "Calendari di lavoro",
  ],
  ["agents", <AgentListPage key="6" />, agents.breadcrumb, agents.seo, "Agents", "Operatori"],
  [
    "wordings",
    <TemplateListPage key="7" />,
    templates.breadcrumb,
    templates.seo,
    "Message templates",
    "Modelli dei messaggi",
  ],
  ["replies", <ReplyListPage key="8" />, replies.breadcrumb, replies.seo, "Reply templates", "Modelli di risposta"],
  [
    "messages",
    <NotificationListPage key="9" />,
    notifications.breadcrumb,
    notifications.seo,
    "Messages sent",
    "Messaggi inviati",
  ],
])("the page of %s", (_, page, breadcrumb, seo, english, italian) => {
  // Every list waits for its first answer, which is enough for a heading.
  const waiting = () => void (fakeServer({}), (globalThis.fetch = () => new Promise(() => undefined)))

  it("has its name as heading, in the way to it, and in the browser's tab, in both languages", async () => {
    waiting()
    await openPage({ at: "/page", page })
    expect(await screen.findByRole("heading", { name: english })).toBeTruthy()
    expect(seo().title).toBe(english)

    await openPage({ at: "/page", page: <nav>{breadcrumb()}</nav>, language: "it" })
    expect(screen.getByRole("navigation").textContent).toBe(italian)
    expect(seo().title).toBe(italian)
  })
})

describe("the page of proposals", () => {
  it("is named in the way to it as it is in the menu", async () => {
    fakeServer({})
    await openPage({ at: "/page", page: <nav>{proposals.breadcrumb()}</nav>, language: "it" })
    expect(screen.getByRole("navigation").textContent).toBe("Proposte")

    globalThis.fetch = () => new Promise(() => undefined)
    await openPage({ at: "/page", page: <ProposalListPage /> })
    expect(screen.getByRole("heading", { name: "Proposals" })).toBeTruthy()
  })
})

describe("the page of a service", () => {
  it("tells its history, newest first", async () => {
    const event = (id: string, kind: string, created_at: string) => ({
      id,
      kind,
      actor_type: "system",
      actor_id: null,
      data: {},
      created_at,
    })
    const history = [
      event("e1", "adopted", "2026-03-01T09:00:00Z"),
      event("e2", "published", "2026-03-05T09:00:00Z"),
      event("e3", "changed", "2026-03-03T09:00:00Z"),
    ]
    fakeServer({ [`${api}/services/x`]: { service: aService({ status: "published", history }) } })
    await openPage({ at: "/settings/x", path: "/settings/:id", page: <ServicePage /> })
    await screen.findByRole("heading", { name: "History" })

    const told = screen.getAllByText(/^(Adopted|Published|Changed)$/).map(({ textContent }) => textContent)
    expect(told.slice(-3)).toEqual(["Published", "Changed", "Adopted"])
  })
})

describe("the page of a procedure", () => {
  const open = (versions: ReturnType<typeof aVersion>[], draft_version: number | null) => {
    fakeServer({ [`${api}/procedures/x`]: { procedure: aProcedure({ versions, draft_version }) } })
    return openPage({ at: "/settings/x", path: "/settings/:id", page: <ProcedurePage /> })
  }

  it("shows the draft and what is in force with their steps, and older ones by name alone", async () => {
    const steps = (title: string) => [plannedStep({ title: { en: title } })]
    await open(
      [
        aDraft({ version: 3, steps: steps("New step") }),
        aVersion({ version: 2, steps: steps("Present step") }),
        aVersion({ id: "old", version: 1, status: "retired", steps: steps("Old step") }),
      ],
      3
    )
    await screen.findByText("New step")

    expect(screen.getByText("Present step")).toBeTruthy()
    expect(screen.queryByText("Old step")).toBeNull()
    expect(screen.getByText("Version 1")).toBeTruthy()
    expect(screen.getByRole("heading", { name: "Before publishing" })).toBeTruthy()
  })

  it("asks for nothing before publishing while there is no draft", async () => {
    await open([aVersion()], null)
    await screen.findByRole("heading", { level: 1 })

    expect(screen.queryByRole("heading", { name: "Before publishing" })).toBeNull()
  })
})

describe("the page of a calendar", () => {
  it("has its week drawn", async () => {
    fakeServer({
      [`${api}/calendars/x`]: { calendar: aCalendar() },
      [`${api}/calendars/ascal_1/week`]: { week: aWeek() },
    })
    await openPage({ at: "/settings/x", path: "/settings/:id", page: <CalendarPage /> })

    expect((await screen.findAllByRole("img")).length).toBe(7)
  })
})
