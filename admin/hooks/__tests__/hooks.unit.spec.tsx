/** @jest-environment ./dev/tests/browser.cjs */
import { act, cleanup, screen, waitFor } from "@testing-library/react"
import { fakeServer, Refused } from "../../__tests__/harness/fake-server"
import { press } from "../../__tests__/harness/fill-in"
import { may } from "../../__tests__/harness/may"
import { openPage } from "../../__tests__/harness/open-page"
import { ActionsMenu } from "../../components/common/actions-menu"
import { Allowed } from "../../components/common/allowed"
import { Refusal } from "../../lib/refusal"
import { usePermissions } from "../api/permissions"
import { useUnits } from "../api/units"
import { useWrite } from "../api/use-write"
import { useRefusalText } from "../use-refusal-text"
import { useTableQuery } from "../use-table-query"
import { useValues } from "../use-values"

const roles = "GET /admin/after-sales/roles/me"

/** What a hook gives where the address bar has this. */
async function given<T>(use: () => T, at = "/page", language: "en" | "it" = "en"): Promise<T> {
  const seen: T[] = []
  const Seen = () => {
    seen.push(use())
    return null
  }
  await openPage({ at, page: <Seen />, language })
  cleanup()
  return seen.at(-1) as T
}

describe("a list's question from the address bar", () => {
  const asked = (search: string, options = {}) =>
    given(() => useTableQuery<Record<string, unknown>>(options), `/page${search}`)

  it.each([
    ["", 0],
    ["?offset=40", 40],
    ["?offset=abc", 0],
    ["?offset=10001", 10_000],
    ["?offset=1e9", 10_000],
  ])("%j leafs to %d", async (search, offset) => {
    expect(await asked(search)).toMatchObject({ offset, limit: 20 })
  })

  it.each([
    ["?q=", undefined],
    ["?q=%20%20", undefined],
    ["?q=%20lario%09duo%20", "lario duo"],
    ["?q=a+b+c+d+e+f", "a b c d e"],
  ])("%j searches for %j", async (search, q) => {
    expect((await asked(search)).q).toBe(q)
  })

  it("does not cut a character in two", async () => {
    const { q } = await asked(`?q=${encodeURIComponent("🪛".repeat(150))}`)

    expect(q).toBe("🪛".repeat(100))
  })

  it.each([
    ['["a","b"]', ["a", "b"]],
    ["[]", undefined],
    ["plain", "plain"],
    ['"quoted"', "quoted"],
    ['{"$gte":"2026-01-01"}', { $gte: "2026-01-01" }],
    ["{broken", "{broken"],
  ])("reads the filter %j as %j", async (text, value) => {
    const query = await asked(`?status=${encodeURIComponent(text)}`, { filters: ["status"] })

    expect(query.status).toEqual(value)
  })

  it("keeps to its own part of the address where two lists share a page", async () => {
    const query = await asked("?offset=20&units_offset=40&units_order=-created_at&q=no", { prefix: "units" })

    expect(query).toMatchObject({ offset: 40, order: "-created_at", q: undefined })
  })

  it("leaves out what is not a filter of the list", async () => {
    expect(await asked("?status=a&evil=b", { filters: ["status"] })).not.toHaveProperty("evil")
  })
})

describe("the words of a refusal", () => {
  const said = (error: unknown, language: "en" | "it" = "en") => given(() => useRefusalText()(error), "/page", language)
  const refusal = (type?: string, code?: string) => new Refusal("Field 'x' is 'y'", "Bad", 400, type, code)

  it("are those of its code, else of its type, else the server's", async () => {
    expect(await said(refusal("forbidden", "serial_taken"))).toBe(
      "Another unit of this product has this serial number."
    )
    expect(await said(refusal("forbidden", "brand_new"))).toBe("Your role does not allow this.")
    expect(await said(refusal("invalid_data"))).toBe("Field 'x' is 'y'")
  })

  it("are the reader's", async () => {
    expect(await said(refusal("forbidden"), "it")).toBe("Il tuo ruolo non lo permette.")
    expect(await said("what is this?", "it")).toBe("Non è riuscito. Riprova.")
  })

  it("are those of the browser when the server was not reached", async () => {
    expect(await said(new TypeError("Failed to fetch"))).toBe("Failed to fetch")
  })
})

describe("what the user may do", () => {
  const can = async (answers: Record<string, unknown>) => {
    fakeServer(answers)
    const page = (
      <Allowed permission="units.update">
        <b>Change</b>
      </Allowed>
    )
    await openPage({ at: "/page", page })
  }

  it("is shown once it is known, and not before", async () => {
    let answer: (body: unknown) => void = () => undefined
    await can({ [roles]: () => new Promise((resolve) => (answer = resolve)) })
    expect(screen.queryByText("Change")).toBeNull()
    answer(may(["units.update"])[roles])

    expect(await screen.findByText("Change")).toBeTruthy()
  })

  it("is not shown to who may not, however alike the name of the permission", async () => {
    await can(may(["units.updates", "unit.update", "units"]))

    expect(screen.queryByText("Change")).toBeNull()
  })

  it("is all shown where it can't be known", async () => {
    await can({ [roles]: new Refused(500, { type: "unknown_error", message: "away" }) })

    expect(await screen.findByText("Change")).toBeTruthy()
  })

  it("has a limit only where one was set", async () => {
    fakeServer(may(["warranties.extend"], [{ permission: "warranties.extend", limit: 6 }]))
    const Limits = () => {
      const { limitOf } = usePermissions()
      return <output>{`${limitOf("warranties.extend")} ${limitOf("units.update")}`}</output>
    }
    await openPage({ at: "/page", page: <Limits /> })

    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("6 undefined"))
  })

  it("is no menu at all when nothing of it is allowed", async () => {
    const server = fakeServer(may([]))
    const action = { label: "Void", permission: "warranties.void", icon: null, to: "void" }
    await openPage({ at: "/page", page: <ActionsMenu groups={[{ actions: [action] }, { actions: [] }]} /> })
    await waitFor(() => expect(server.sent(roles).length).toBe(1))

    expect(screen.queryByRole("button")).toBeNull()
  })
})

describe("a write", () => {
  const list = "GET /admin/after-sales/units"
  const Page = ({ write }: { write: () => Promise<unknown> }) => {
    const { units } = useUnits({})
    const { mutate, isPending } = useWrite(write, [["after_sales_units"]])
    return <button onClick={() => mutate(undefined)}>{isPending ? "Busy" : `Write ${units?.length ?? ""}`}</button>
  }

  it("has what it may have changed read again", async () => {
    const server = fakeServer({ [list]: { units: [] } })
    await openPage({ at: "/page", page: <Page write={async () => "done"} /> })
    await screen.findByText("Write 0")
    server.answer(list, { units: [{}, {}] })
    await press("Write 0")

    expect(await screen.findByText("Write 2")).toBeTruthy()
    expect(server.sent(list).length).toBe(2)
  })

  it.each([
    [409, "retry", /Riprova/, 2],
    [400, "serial_taken", /numero di serie/, 1],
  ])(
    "that was refused with %d %s says why, and reads what somebody else changed",
    async (status, code, words, reads) => {
      const server = fakeServer({ [list]: { units: [] } })
      const refused = new Refusal("no", "Refused", status, "conflict", code)
      await openPage({ at: "/page", page: <Page write={() => Promise.reject(refused)} />, language: "it" })
      await screen.findByText("Write 0")
      await press("Write 0")

      expect(await screen.findByText(words)).toBeTruthy()
      expect(server.sent(list).length).toBe(reads)
    }
  )
})

describe("the values of a form", () => {
  it("are changed when they differ from what was there, not when they are back", async () => {
    const Form = () => {
      const { values, set, isDirty } = useValues({ name: "a", days: [1, 2] })
      return (
        <>
          <output>{isDirty ? "changed" : "as it was"}</output>
          <button onClick={() => set("name", values.name === "a" ? "b" : "a")}>Name</button>
          <button onClick={() => set("days", [1, 2])}>Same days</button>
        </>
      )
    }
    await openPage({ at: "/page", page: <Form /> })
    const state = () => screen.getByRole("status").textContent
    await press("Same days")
    expect(state()).toBe("as it was")
    await press("Name")
    expect(state()).toBe("changed")
    await act(async () => screen.getByText("Name").click())

    expect(state()).toBe("as it was")
  })
})
