/** @jest-environment ./dev/tests/browser.cjs */
import { screen } from "@testing-library/react"
import type { AdminWarrantyPolicy } from "../../../../src/types"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { press } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { PolicyGateSection } from "../policy-gate-section"

const policy = (problems: object[]) =>
  ({
    id: "aspol_1",
    code: "plus",
    kind: "commercial",
    problems,
    draft: { id: "asver_2", version: 2 },
  }) as never as AdminWarrantyPolicy
const me = (permissions: string[]) => ({
  "GET /admin/after-sales/roles/me": { me: { user_id: "user_1", role: "manager", permissions, limits: [] } },
})
const publishing = ["warranty-policies.publish"]
const button = () => screen.findByRole("button", { name: "Publish" }) as Promise<HTMLButtonElement>

describe("what a policy lacks before it may be published", () => {
  it("is told in words, with language and kind of cost in the reader's language", async () => {
    fakeServer(me(publishing))
    const problems = [
      { code: "name", params: { language: "it" } },
      { code: "months", params: { element: "travel" } },
      { code: "guarantor_name", params: {} },
    ]
    await openPage({ at: "/page", page: <PolicyGateSection policy={policy(problems)} /> })

    expect(screen.getByText("The name is missing in Italian.")).toBeTruthy()
    expect(screen.getByText(/^The months for Travel are missing/)).toBeTruthy()
    expect(screen.getByText("The guarantor's name is missing.")).toBeTruthy()
    expect((await button()).disabled).toBe(true)
  })

  it("is told by its code when this dashboard has no words for it yet", async () => {
    fakeServer(me(publishing))
    await openPage({ at: "/page", page: <PolicyGateSection policy={policy([{ code: "brand_new", params: {} }])} /> })

    expect(screen.getByText("brand_new")).toBeTruthy()
  })

  it("is nothing: then it is published, after asking", async () => {
    const server = fakeServer(me(publishing))
    await openPage({ at: "/page", page: <PolicyGateSection policy={policy([])} /> })
    expect(screen.getByText("Everything is there.")).toBeTruthy()
    expect((await button()).disabled).toBe(false)
    await press("Publish")
    expect(server.sent().filter(({ method }) => method === "POST")).toEqual([])
    await press("Publish")

    const writes = server.sent().filter(({ method }) => method === "POST")
    expect(writes.map(({ path }) => path)).toEqual(["/admin/after-sales/warranty-policies/aspol_1/publish"])
  })

  it("can be read, not published, by those who may not", async () => {
    fakeServer(me(["warranty-policies.read"]))
    await openPage({ at: "/page", page: <PolicyGateSection policy={policy([])} /> })

    expect(screen.getByText("Everything is there.")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Publish" })).toBeNull()
  })
})
