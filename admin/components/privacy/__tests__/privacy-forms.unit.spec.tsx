/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { aPrivacyRequest } from "../../../__tests__/harness/a-privacy-request"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, press, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { filterBy, leaf, rowTexts, sortBy } from "../../../__tests__/harness/use-table"
import CreatePage from "../../../routes/settings/after-sales/privacy/@create/page"
import ExtendPage from "../../../routes/settings/after-sales/privacy/[id]/@extend/page"
import RefusePage from "../../../routes/settings/after-sales/privacy/[id]/@refuse/page"
import { PrivacyTable } from "../privacy-table"

const path = "/admin/after-sales/privacy-requests"
const isOff = (name: string) => (screen.getByRole("button", { name }) as HTMLButtonElement).disabled

describe("writing a request down", () => {
  const create = async (answer: unknown = { privacy_request: aPrivacyRequest() }, language?: "it") => {
    const server = fakeServer({ [`POST ${path}`]: answer })
    const where = await openPage({ at: "/page/form", form: <CreatePage />, language })
    return { server, where }
  }

  it.each(["", "ada", "ada@", "@example.com", "ada lovelace@example.com"])(
    "needs an address: %j is none",
    async (email) => {
      await create()
      write("Email", email)

      expect(isOff("Save")).toBe(true)
    }
  )

  it("erases nothing yet, and goes on to the request", async () => {
    const { server, where } = await create()
    choose("Kind", "erasure")
    write("Email", " ada@example.com ")
    write("Note", "  By telephone ")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/settings/after-sales/privacy/aspriv_1"))
    expect(server.sent(`POST ${path}`).map(({ body }) => body)).toEqual([
      { kind: "erasure", email: "ada@example.com", note: "By telephone" },
    ])
    expect(server.sent().filter(({ method }) => method === "POST").length).toBe(1)
  })

  it("asks for a copy unless it is told otherwise, and sends no empty note", async () => {
    const { server } = await create()
    write("Email", "ada@example.com")
    await press("Save")

    await waitFor(() => expect(server.sent(`POST ${path}`).length).toBe(1))
    expect(server.sent(`POST ${path}`)[0].body).toEqual({ kind: "export", email: "ada@example.com" })
  })

  it("is sent under one key however often it is tried, so that it is written once", async () => {
    const keys: (string | null)[] = []
    const { server } = await create(new Refused(503, { type: "unknown_error", message: "away" }))
    const { fetch } = globalThis
    globalThis.fetch = (input, init) => {
      keys.push(new Headers(init?.headers).get("idempotency-key"))
      return fetch(input, init)
    }
    write("Email", "ada@example.com")
    await press("Save")
    await screen.findByText("Something went wrong on the server. Try again.")
    server.answer(`POST ${path}`, { privacy_request: aPrivacyRequest() })
    await press("Save")

    await waitFor(() => expect(keys.length).toBeGreaterThanOrEqual(2))
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(keys.slice(0, 2)).size).toBe(1)
  })

  it("asks before what was typed is lost, in Italian", async () => {
    const { where } = await create(undefined, "it")
    write("Email", "ada@example.com")
    await press("Annulla")

    expect(await screen.findByText("Lasciare questo modulo?")).toBeTruthy()
    expect(where()).toBe("/page/form")
  })
})

describe("answering a request otherwise", () => {
  const open = async (act: "extend" | "refuse", answer: unknown, language?: "it") => {
    const server = fakeServer({ [`POST ${path}/aspriv_1/${act}`]: answer })
    const form = act === "extend" ? <ExtendPage /> : <RefusePage />
    const where = await openPage({ at: "/r/aspriv_1/form", path: "/r/:id", form, language })
    return { where, sent: () => server.sent(`POST ${path}/aspriv_1/${act}`).map(({ body }) => body) }
  }

  it.each([
    ["extend", "The time was extended"],
    ["refuse", "The request was refused"],
  ] as const)("needs a reason to %s, which the person is owed", async (act, success) => {
    const { where, sent } = await open(act, { privacy_request: aPrivacyRequest() })
    expect(isOff("Save")).toBe(true)
    write("Reason", "   ")
    expect(isOff("Save")).toBe(true)
    write("Reason", "  Seven years of repairs ")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/r/aspriv_1"))
    expect(sent()).toEqual([{ reason: "Seven years of repairs" }])
    expect(await screen.findByText(success)).toBeTruthy()
  })

  it.each([
    ["first_month_over", "The first month, in which it could be extended, is over."],
    ["not_extensible", "It can’t be extended any more."],
  ])("says why more time was not given: %s", async (code, words) => {
    const { where } = await open("extend", new Refused(409, { type: "conflict", code, message: "no" }))
    write("Reason", "Much to look at")
    await press("Save")

    expect(await screen.findByText(words)).toBeTruthy()
    expect(where()).toBe("/r/aspriv_1/form")
  })
})

describe("the list of requests", () => {
  const list = `GET ${path}`
  const answer = (requests: object[], rest: object = {}) => ({
    privacy_requests: requests,
    count: requests.length,
    count_exact: true,
    limit: 20,
    offset: 0,
    ...rest,
  })
  const open = async (requests: object[], permissions: string[] = [], rest: object = {}, language?: "it") => {
    const server = fakeServer({ [list]: answer(requests, rest), ...may(permissions) })
    const where = await openPage({ at: "/page", page: <PrivacyTable />, language })
    await screen.findAllByText(/@example.com/)
    return { server, where, query: () => server.sent(list).at(-1)?.query ?? new URLSearchParams() }
  }

  it("says of each who wants what until when", async () => {
    const extended = aPrivacyRequest({
      id: "aspriv_2",
      kind: "export",
      email: "bo@example.com",
      extended_to: "2026-06-02",
    })
    await open([aPrivacyRequest({ status: "held" }), extended], [], {}, "it")

    const [ada, bo] = rowTexts()
    expect(ada).toMatch(/ada@example.comCancellazione.*2 mar 20262 apr 2026$/)
    expect(bo).toMatch(/2 giu 2026$/)
  })

  it("is narrowed and sorted by what the law is strict about", async () => {
    const { query } = await open([aPrivacyRequest()])
    await filterBy("Kind", "Erasure")
    await filterBy("Status", "Held by law")
    await sortBy("Due")

    await waitFor(() => expect(query().get("order")).toBe("due_strict_on"))
    expect(query().getAll("status[]")).toEqual(["held"])
    expect(query().get("kind")).toBe("erasure")
  })

  it("leafs", async () => {
    const rows = Array.from({ length: 20 }, (_, row) =>
      aPrivacyRequest({ id: `r${row}`, email: `p${row}@example.com` })
    )
    const { query } = await open(rows, [], { count: 22 })
    await leaf("next")

    await waitFor(() => expect(query().get("offset")).toBe("20"))
  })

  it("opens a request, and offers to write one down to who may", async () => {
    const { where } = await open([aPrivacyRequest()], ["privacy-requests.create"])
    expect((await screen.findByRole("link", { name: "New request" })).getAttribute("href")).toBe("/page/create")
    fireEvent.click(screen.getByText("ada@example.com"))

    await waitFor(() => expect(where()).toBe("/settings/after-sales/privacy/aspriv_1"))
  })

  it("offers nothing to who only reads", async () => {
    const { server } = await open([aPrivacyRequest()], ["privacy-requests.read"])
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByText("New request")).toBeNull()
  })
})
