/** @jest-environment ./dev/tests/browser.cjs */
import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import type { AdminAgent } from "../../../../src/types"
import { anAgent } from "../../../__tests__/harness/a-promise"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { rowTexts } from "../../../__tests__/harness/use-table"
import { AgentTable } from "../agent-table"

const agents = "/admin/after-sales/agents"
const list = `GET ${agents}`
const set = `POST ${agents}/user_1`
const bo = anAgent({
  user_id: "user_2",
  name: null,
  email: "bo@example.com",
  is_active: false,
  last_assigned_at: null,
  open_cases: 0,
})

const open = async (rows: AdminAgent[], answers = {}, language?: "it") => {
  const server = fakeServer({ [list]: { agents: rows }, ...answers })
  await openPage({ at: "/page", page: <AgentTable />, language })
  await waitFor(() => expect(screen.getAllByRole("row").length).toBe(rows.length + 1))
  return server
}
const turn = (name: string) => screen.getByRole("switch", { name: `${name} gets cases in turn` }) as HTMLButtonElement
const flip = (name: string) => act(async () => void fireEvent.click(turn(name)))

describe("the table of agents", () => {
  it("says who has how much to do, and who got something last", async () => {
    await open([anAgent(), bo])

    expect(rowTexts()[0]).toMatch(/^Ada Negri3(Mar 3, 2026|3 Mar 2026)$/)
    expect(rowTexts()[1]).toBe("bo@example.com0-")
    expect(turn("Ada Negri").getAttribute("aria-checked")).toBe("true")
    expect(turn("bo@example.com").getAttribute("aria-checked")).toBe("false")
  })

  it("is searched by name or address, and says when nobody is found", async () => {
    await open([anAgent(), bo])
    const search = (q: string) => fireEvent.change(screen.getByLabelText("Search"), { target: { value: q } })

    search("NEGRI ada")
    expect(rowTexts().map((text) => text?.slice(0, 9))).toEqual(["Ada Negri"])
    search("bo@exam")
    expect(rowTexts()).toEqual(["bo@example.com0-"])
    expect(screen.queryByText("Nothing found.")).toBeNull()
    search("nobody")
    expect(screen.getByText("Nothing found.")).toBeTruthy()
    search(" ")
    expect(rowTexts().length).toBe(2)
  })

  it("gives somebody no more cases, and reads the list again", async () => {
    const server = await open([anAgent(), bo], { [set]: { agent: anAgent({ is_active: false }) } })
    await waitFor(() => expect(turn("Ada Negri").disabled).toBe(false))
    server.answer(list, { agents: [anAgent({ is_active: false }), bo] })
    await flip("Ada Negri")

    expect(await screen.findByText("The agent was changed")).toBeTruthy()
    expect(server.sent(set).map(({ body }) => body)).toEqual([{ is_active: false }])
    expect(turn("Ada Negri").getAttribute("aria-checked")).toBe("false")
  })

  it("gives cases to somebody who got none before", async () => {
    const server = await open([bo], { [`POST ${agents}/user_2`]: { agent: bo } })
    await waitFor(() => expect(turn("bo@example.com").disabled).toBe(false))
    await flip("bo@example.com")

    expect(server.sent(`POST ${agents}/user_2`)[0].body).toEqual({ is_active: true })
  })

  it("stands as it was when it is refused, with the reason in the reader's language", async () => {
    fakeServer({})
    const server = fakeServer({
      [list]: { agents: [anAgent()] },
      [set]: new Refused(403, { type: "forbidden", message: "no" }),
    })
    await openPage({ at: "/page", page: <AgentTable />, language: "it" })
    const button = (await screen.findByRole("switch")) as HTMLButtonElement
    await waitFor(() => expect(button.disabled).toBe(false))
    await act(async () => void fireEvent.click(button))

    expect(await screen.findByText("Il tuo ruolo non lo permette.")).toBeTruthy()
    expect(button.getAttribute("aria-checked")).toBe("true")
    expect(server.sent(set).length).toBe(1)
  })

  it("can't be turned twice while the first turn is on its way", async () => {
    let done: (body: unknown) => void = () => undefined
    const server = await open([anAgent(), bo], { [set]: new Promise((resolve) => (done = resolve)) })
    await waitFor(() => expect(turn("Ada Negri").disabled).toBe(false))
    await flip("Ada Negri")
    await waitFor(() => expect(turn("Ada Negri").disabled).toBe(true))
    expect(turn("bo@example.com").disabled).toBe(true)
    await flip("bo@example.com")
    await act(async () => done({ agent: anAgent() }))

    await waitFor(() => expect(turn("Ada Negri").disabled).toBe(false))
    expect(server.sent(`POST ${agents}/user_2`)).toEqual([])
  })

  it("is looked at by those who may not change it", async () => {
    const server = await open([anAgent()], may(["agents.read"]))
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
    await act(async () => undefined)

    expect(turn("Ada Negri").disabled).toBe(true)
  })

  it("hands a refusal to whoever shows errors, and no empty table", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined)
    fakeServer({ [list]: new Refused(500, { type: "unknown_error", message: "The database is away" }) })
    await openPage({ at: "/page", page: <AgentTable /> })

    await waitFor(() => expect(document.body.textContent).toContain("The database is away"))
    quiet.mockRestore()
  })

  it("says who is away, since they get no cases although they are in turn", async () => {
    await open([anAgent({ is_away: true, away_until: "2199-01-31T08:00:00.000Z" })])

    expect(rowTexts()[0]).toMatch(/Away until (Jan 31, 2199|31 Jan 2199)/)
  })
})
