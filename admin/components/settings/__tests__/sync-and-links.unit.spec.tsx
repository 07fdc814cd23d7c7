/** @jest-environment ./dev/tests/browser.cjs */
import { screen, waitFor } from "@testing-library/react"
import type { AdminUnitSyncResponse } from "../../../../src/types"
import { fakeServer } from "../../../__tests__/harness/fake-server"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import { LinksSection } from "../links-section"
import { SyncSection } from "../sync-section"

const sync = (changes: Partial<AdminUnitSyncResponse["sync"]> = {}): AdminUnitSyncResponse => ({
  sync: {
    orders_waiting: 0,
    orders_failing: 0,
    units_waiting: 0,
    oldest_wanted_at: null,
    lag_seconds: 0,
    sweeps: [],
    ...changes,
  },
})

const valueOf = (name: string) =>
  screen.getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("keeping up with the orders", () => {
  const show = async (changes: Partial<AdminUnitSyncResponse["sync"]>, language?: "it") => {
    fakeServer({ "GET /admin/after-sales/units/sync": sync(changes) })
    await openPage({ at: "/page", page: <SyncSection />, language })
    await screen.findByRole("heading")
  }

  it.each([
    [{ lag_seconds: 0 }, "Up to date"],
    [{ lag_seconds: 900, orders_waiting: 3 }, "Up to date"],
    [{ lag_seconds: 901 }, "Behind"],
    [{ lag_seconds: 0, orders_failing: 1 }, "Behind"],
  ])("with %j is %s", async (changes, words) => {
    await show(changes)

    expect(screen.getByText(words)).toBeTruthy()
  })

  it("says how much waits and what each look at it did", async () => {
    const ran_at = new Date(Date.now() - 120_000).toISOString()
    const sweep = { is_running: false, lag_seconds: 0, last_error: null, ran_at }
    await show({
      lag_seconds: 4_000,
      orders_waiting: 7,
      units_waiting: 12,
      sweeps: [
        { ...sweep, name: "orders" },
        { ...sweep, name: "case_matters", ran_at: null },
        { ...sweep, name: "service_detection", last_error: "The database is away" },
        { ...sweep, name: "brand_new" },
      ],
    })

    expect(valueOf("Behind by")).toBe("1 hour")
    expect(valueOf("Orders waiting")).toBe("7")
    expect(valueOf("Units waiting for their warranties")).toBe("12")
    expect(valueOf("Last look at orders")).toMatch(/2 minutes ago/)
    expect(valueOf("Last look at cases of units")).toBe("Not yet")
    expect(valueOf("Last look for services that are due")).toBe("The database is away")
    expect(valueOf("brand_new")).toMatch(/ago/)
  })

  it("is in Italian", async () => {
    await show({ orders_failing: 2 }, "it")

    expect(screen.getByText("In ritardo")).toBeTruthy()
    expect(valueOf("Ordini con errori")).toBe("2")
  })

  it("is left out where it can't be read", async () => {
    const server = fakeServer({})
    await openPage({ at: "/page", page: <SyncSection /> })
    await waitFor(() => expect(server.sent("GET /admin/after-sales/units/sync").length).toBe(1))

    expect(screen.queryByRole("heading")).toBeNull()
  })
})

describe("the other pages of the settings", () => {
  const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"))
  const guarded = {
    "jurisdictions.read": "/settings/after-sales/jurisdictions",
    "roles.read": "/settings/after-sales/roles",
    "agents.read": "/settings/after-sales/agents",
    "templates.read": "/settings/after-sales/templates",
    "notifications.read": "/after-sales/notifications",
    "privacy-requests.read": "/settings/after-sales/privacy",
    "jobs.read": "/after-sales/jobs",
  }
  const open = async (permissions: string[]) => {
    const server = fakeServer(may(permissions))
    await openPage({ at: "/page", page: <LinksSection /> })
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))
  }

  it.each(Object.entries(guarded))("with %s alone lead to %s", async (permission, page) => {
    await open([permission])
    const others = Object.values(guarded).filter((other) => other !== page)

    expect(links()).toContain(page)
    expect(links().filter((href) => others.includes(href ?? ""))).toEqual([])
  })

  it("lead to policies and services whatever the role", async () => {
    await open([])

    expect(links()).toEqual(
      expect.arrayContaining(["/settings/after-sales/policies", "/settings/after-sales/services"])
    )
  })
})
