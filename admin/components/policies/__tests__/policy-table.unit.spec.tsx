/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { filterBy, leaf, rowTexts, search, sortBy } from "../../../__tests__/harness/use-table"
import { PolicyTable } from "../policy-table"

const list = "GET /admin/after-sales/warranty-policies"
const answer = (policies: object[], rest: object = {}) => ({
  warranty_policies: policies,
  count: policies.length,
  count_exact: true,
  limit: 20,
  offset: 0,
  ...rest,
})

async function open(policies: object[], permissions: string[] = [], language?: "it", rest = {}) {
  const server = fakeServer({ [list]: answer(policies, rest), ...may(permissions) })
  const where = await openPage({ at: "/page", page: <PolicyTable />, language })
  await waitFor(() => expect(server.sent(list).length).toBe(1))
  return { server, where, asked: () => Object.fromEntries(server.sent(list).at(-1)?.query ?? []) }
}

describe("the list of policies", () => {
  it("names each in the reader's language, by its newest version", async () => {
    const renamed = aPolicy({
      id: "aspol_2",
      code: "basic",
      kind: "plan",
      status: "published",
      versions: [aVersion({ name: { en: "Newer name" } }), aVersion({ name: { en: "Older name" } })],
    })
    const nameless = aPolicy({ id: "aspol_3", code: "bare", status: "retired", versions: [aVersion({ name: {} })] })
    await open([aPolicy(), renamed, nameless])
    await screen.findByText("Lario Plus")

    const [plus, basic, bare] = rowTexts()
    expect(plus).toMatch(/Lario Plusplus.*Commercial guarantee.*Draft.*2026/)
    expect(basic).toMatch(/Newer namebasic.*Protection plan.*Published/)
    expect(bare).toMatch(/^-bare.*Retired/)
  })

  it("is in Italian", async () => {
    await open([aPolicy({ kind: "durability" })], [], "it")
    await screen.findByText("Lario Più")

    expect(rowTexts()[0]).toMatch(/Garanzia di durabilità.*Bozza/)
  })

  it("is narrowed, searched and sorted, and the address says how", async () => {
    const { server, where, asked } = await open([aPolicy()])
    await screen.findByText("Lario Plus")
    await filterBy("Status", "Retired")
    await filterBy("Kind", "Protection plan")
    await sortBy("Code")
    await search("plus")

    await waitFor(() => expect(asked()).toMatchObject({ q: "plus", order: "code" }))
    expect(server.sent(list).at(-1)?.query.getAll("status[]")).toEqual(["retired"])
    expect(server.sent(list).at(-1)?.query.getAll("kind[]")).toEqual(["plan"])
    expect(where()).toMatch(/q=plus/)
  })

  it("leafs", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => aPolicy({ id: `aspol_${row}`, code: `code-${row}` }))
    const { asked } = await open(rows, [], undefined, { count: 24 })
    await screen.findByText("code-3")
    await leaf("next")

    await waitFor(() => expect(asked().offset).toBe("20"))
  })

  it("opens a policy from its row", async () => {
    const { where } = await open([aPolicy()])
    fireEvent.click(await screen.findByText("plus"))

    await waitFor(() => expect(where()).toBe("/settings/after-sales/policies/aspol_1"))
  })

  it("offers a new one to who may make it", async () => {
    await open([aPolicy()], ["warranty-policies.create"])

    expect((await screen.findByRole("link", { name: "Create" })).getAttribute("href")).toBe("/page/create")
  })

  it("offers none to who may not", async () => {
    const { server } = await open([aPolicy()], ["warranty-policies.read"])
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByText("Create")).toBeNull()
  })
})
