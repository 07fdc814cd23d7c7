/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { aPolicy, aVersion } from "../../../__tests__/harness/a-policy"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { press, write } from "../../../__tests__/harness/fill-in"
import { openPage } from "../../../__tests__/harness/open-page"
import { policyShop } from "../../../__tests__/harness/policy-shop"
import EditPage from "../../../routes/settings/after-sales/policies/[id]/@edit/page"

const path = "/admin/after-sales/warranty-policies"

describe("the draft of a policy", () => {
  const version = aVersion({
    version: 4,
    scope_type: "product",
    scope_ids: ["prod_1"],
    country_codes: ["it"],
    exclusions: ["wear"],
    max_uses: 2,
  })
  const published = aVersion({ id: "asver_0", version: 3, status: "published" })
  const open = async (answers: object, versions = [version, published]) => {
    const server = fakeServer({
      ...policyShop,
      [`GET ${path}/aspol_1`]: { warranty_policy: aPolicy({ versions }) },
      ...answers,
    })
    const where = await openPage({ at: "/p/aspol_1/form", path: "/p/:id", form: <EditPage /> })
    return { server, where }
  }

  it("is changed as it stands", async () => {
    const { server, where } = await open({ [`POST ${path}/aspol_1`]: { warranty_policy: aPolicy() } })
    await screen.findByRole("dialog", { name: "Edit version 4" })
    expect((screen.getByLabelText("Parts (months)") as HTMLInputElement).value).toBe("48")
    expect((await screen.findByRole("checkbox", { name: "Normal wear" })).getAttribute("aria-checked")).toBe("true")
    write("Parts (months)", "60")
    write("Number of uses", "")
    await press("Save")

    await waitFor(() => expect(where()).toBe("/p/aspol_1"))
    const { code, kind, ...rest } = server.sent(`POST ${path}/aspol_1`)[0].body as Record<string, unknown>
    expect([code, kind]).toEqual([undefined, undefined])
    expect(rest).toMatchObject({
      months_parts: 60,
      max_uses: null,
      scope_type: "product",
      scope_ids: ["prod_1"],
      country_codes: ["it"],
      exclusions: ["wear"],
      name: version.name,
    })
  })

  it("shows what it is for by name, which can be taken away", async () => {
    const { server } = await open({ [`POST ${path}/aspol_1`]: { warranty_policy: aPolicy() } })
    const chip = (await screen.findByText("Lario Duo", { selector: "span.truncate" })).parentElement as HTMLElement
    fireEvent.click(within(chip).getByRole("button"))
    await press("Save")

    await waitFor(() =>
      expect(server.sent(`POST ${path}/aspol_1`)[0].body).toMatchObject({ scope_type: "product", scope_ids: [] })
    )
  })

  it("says that it is a draft no more, and stays", async () => {
    const gone = new Refused(409, { type: "conflict", code: "not_a_draft", message: "published" })
    const { where } = await open({ [`POST ${path}/aspol_1`]: gone })
    await screen.findByRole("dialog")
    await press("Save")

    expect(await screen.findByText("Only a draft can be changed.")).toBeTruthy()
    expect(where()).toBe("/p/aspol_1/form")
  })

  it("is no form where there is no draft", async () => {
    const { server } = await open({}, [published])
    await waitFor(() => expect(server.sent(`GET ${path}/aspol_1`).length).toBe(1))

    expect(screen.queryByRole("dialog")).toBeNull()
  })
})
