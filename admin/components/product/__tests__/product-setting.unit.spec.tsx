/** @jest-environment ./dev/tests/browser.cjs */
import { fireEvent, screen, waitFor } from "@testing-library/react"
import type { AdminProduct } from "@medusajs/framework/types"
import type { AdminProductSetting } from "../../../../src/types"
import { fakeServer, Refused } from "../../../__tests__/harness/fake-server"
import { choose, openMenu, pick, press, turn, write } from "../../../__tests__/harness/fill-in"
import { may } from "../../../__tests__/harness/may"
import { openPage } from "../../../__tests__/harness/open-page"
import ProductSettingWidget from "../../../widgets/product-setting"

const path = "/admin/after-sales/product-settings/prod_1"
const setting = (changes: Partial<AdminProductSetting> = {}): AdminProductSetting => ({
  product_id: "prod_1",
  tracking: "tracked",
  condition: "new",
  is_installed_by_seller: false,
  digital_supply_months: null,
  expected_life_months: null,
  used_guarantee_months: null,
  ...changes,
})
const changes_ = may(["product-settings.update"])

async function open(changes: Partial<AdminProductSetting> = {}, answers: object = changes_, language?: "it") {
  const server = fakeServer({ [`GET ${path}`]: { product_setting: setting(changes) }, ...answers })
  const page = <ProductSettingWidget data={{ id: "prod_1" } as AdminProduct} />
  await openPage({ at: "/page", page, language })
  await screen.findByRole("heading", { name: language ? "Post-vendita" : "After-sales" })
  return { server, sent: () => server.sent(`POST ${path}`).map(({ body }) => body) }
}
const openForm = async (menu = "Actions for after-sales", edit = "Edit") => {
  await openMenu(menu)
  await pick(edit)
}
const valueOf = (name: string) =>
  screen.getByText(name, { selector: "p" }).parentElement?.textContent?.slice(name.length)

describe("after-sales on the page of a product", () => {
  it("says how its sales become units", async () => {
    await open({
      tracking: "not_tracked",
      condition: "refurbished",
      is_installed_by_seller: true,
      expected_life_months: 120,
    })

    expect(screen.getByText("One unit per line")).toBeTruthy()
    expect(valueOf("Condition")).toBe("Refurbished")
    expect(valueOf("Installed by you")).toBe("Yes")
    expect(valueOf("Expected life")).toBe("120 months")
  })

  it("says it in Italian", async () => {
    await open({ tracking: "excluded" }, changes_, "it")

    expect(valueOf("Installato da te")).toBe("No")
    expect(valueOf("Durata attesa")).toBe("-")
  })

  it("is not there when it can't be read: core's page stands as it was", async () => {
    const server = fakeServer({ [`GET ${path}`]: new Refused(403, { type: "forbidden", message: "no" }) })
    await openPage({ at: "/page", page: <ProductSettingWidget data={{ id: "prod_1" } as AdminProduct} /> })
    await waitFor(() => expect(server.sent(`GET ${path}`).length).toBe(1))

    expect(screen.queryByRole("heading")).toBeNull()
  })

  it("is only read by who may not change it", async () => {
    const { server } = await open({}, may(["product-settings.read"]))
    await waitFor(() => expect(server.sent("GET /admin/after-sales/roles/me").length).toBe(1))

    expect(screen.queryByRole("button")).toBeNull()
  })

  it("excludes the product, and shows that when it is saved", async () => {
    const { server, sent } = await open({}, { ...changes_, [`POST ${path}`]: { product_setting: setting() } })
    await openForm()
    expect(screen.getByText("Sales of this product make no units.")).toBeTruthy()
    fireEvent.click(screen.getByRole("radio", { name: /Excluded/ }))
    server.answer(`GET ${path}`, { product_setting: setting({ tracking: "excluded" }) })
    await press("Save")

    expect(await screen.findByText("Saved")).toBeTruthy()
    expect(sent()).toEqual([
      {
        tracking: "excluded",
        condition: "new",
        is_installed_by_seller: false,
        digital_supply_months: null,
        expected_life_months: null,
        used_guarantee_months: null,
      },
    ])
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    expect(await screen.findByText("Excluded")).toBeTruthy()
  })

  it("asks for a shorter guarantee of used goods alone", async () => {
    const { sent } = await open({}, { ...changes_, [`POST ${path}`]: { product_setting: setting() } })
    await openForm()
    expect(screen.queryByLabelText("Guarantee for used goods in months")).toBeNull()
    choose("Condition", "used")
    write("Guarantee for used goods in months", "12")
    turn("You install it")
    write("Expected life in months", "96")
    write("Digital supply in months", "36")
    await press("Save")

    await waitFor(() => expect(sent().length).toBe(1))
    expect(sent()[0]).toMatchObject({
      condition: "used",
      used_guarantee_months: 12,
      is_installed_by_seller: true,
      expected_life_months: 96,
      digital_supply_months: 36,
    })
  })

  it("keeps no guarantee of used goods for what is new again", async () => {
    const { sent } = await open(
      { condition: "used", used_guarantee_months: 12 },
      { ...changes_, [`POST ${path}`]: { product_setting: setting() } }
    )
    await openForm()
    choose("Condition", "new")
    await press("Save")

    await waitFor(() => expect(sent().length).toBe(1))
    expect(sent()[0]).toMatchObject({ condition: "new", used_guarantee_months: null })
  })

  it("stays open when it is refused, with what was typed", async () => {
    const refused = new Refused(400, { type: "invalid_data", message: "expected_life_months is 9999, at most 1200" })
    await open({}, { ...changes_, [`POST ${path}`]: refused })
    await openForm()
    write("Expected life in months", "900")
    await press("Save")

    expect(await screen.findByText("expected_life_months is 9999, at most 1200")).toBeTruthy()
    expect((screen.getByLabelText("Expected life in months") as HTMLInputElement).value).toBe("900")
  })

  it("sends no more months than a century has", async () => {
    const { sent } = await open({}, { ...changes_, [`POST ${path}`]: { product_setting: setting() } })
    await openForm()
    write("Expected life in months", "1201")
    await press("Save")

    expect(sent()).toEqual([])
  })

  it("begins anew with what holds each time it is opened", async () => {
    await open()
    await openForm()
    write("Expected life in months", "96")
    await press("Cancel")
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    await openForm()

    expect((screen.getByLabelText("Expected life in months") as HTMLInputElement).value).toBe("")
  })
})
