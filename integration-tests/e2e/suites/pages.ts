import type { Dashboard } from "../dashboard"
import type { AskShop } from "./shop"

/** Every page and every drawer opens without an error and without a serious fault for those who can't see it. */
export function pageSuite(at: () => Dashboard, ask: () => AskShop) {
  const visit = async (place: string) => {
    at().troubles.length = 0
    await at().open(place)
    expect({ place, problems: await at().seriousProblems() }).toEqual({ place, problems: [] })
    expect({ place, troubles: at().troubles }).toEqual({ place, troubles: [] })
  }

  it.each([
    ["/after-sales/units", "units"],
    ["/after-sales/units/registrations", ""],
    ["/after-sales/warranties", ""],
    ["/after-sales/jobs", ""],
    ["/after-sales/cases", "inbox"],
    ["/after-sales/proposals", ""],
    ["/after-sales/notifications", ""],
    ["/settings/after-sales", ""],
    ["/settings/after-sales/policies", ""],
    ["/settings/after-sales/jurisdictions", "jurisdictions"],
    ["/settings/after-sales/jurisdictions/it", ""],
    ["/settings/after-sales/roles", ""],
    ["/settings/after-sales/services", "services"],
    ["/settings/after-sales/procedures", ""],
    ["/settings/after-sales/instructions", ""],
    ["/settings/after-sales/service-levels", ""],
    ["/settings/after-sales/calendars", ""],
    ["/settings/after-sales/agents", ""],
    ["/settings/after-sales/templates", ""],
    ["/settings/after-sales/replies", ""],
    ["/settings/after-sales/privacy", ""],
  ])("opens %s", async (place, picture) => {
    await visit(place)
    if (picture) {
      await at().picture(picture)
    }
  })

  it.each([
    "/after-sales/units/scan",
    "/after-sales/units/import",
    "/after-sales/units/serials",
    "/after-sales/units/backfill",
    "/settings/after-sales/edit",
    "/settings/after-sales/identity",
    "/settings/after-sales/policies/create",
    "/settings/after-sales/jurisdictions/it/override",
    "/after-sales/cases/create",
    "/settings/after-sales/services/create",
    "/settings/after-sales/services/adopt",
    "/settings/after-sales/procedures/create",
    "/settings/after-sales/instructions/create",
    "/settings/after-sales/service-levels/create",
    "/settings/after-sales/calendars/create",
    "/settings/after-sales/replies/create",
    "/settings/after-sales/privacy/create",
    "/settings/after-sales/templates/edit?code=case_message&locale=it",
  ])("opens the form %s", async (place) => {
    await visit(place)
    await at().page.getByRole("dialog").waitFor()
  })

  it.each(["", "/serial", "/edit", "/record", "/correct", "/transfer", "/replace", "/hold"])(
    "opens a unit%s",
    async (form) => {
      const unit = await ask().unit("status=installed")
      await visit(`/after-sales/units/${unit.id}${form}`)
    }
  )

  it.each(["", "/extend", "/shorten", "/void"])("opens a warranty%s", async (form) => {
    const unit = await ask().unit("status=installed")
    const warranty = await ask().warrantyOf(unit.id)
    await visit(`/after-sales/warranties/${warranty.id}${form}`)
  })

  it("opens a policy", async () => {
    const [policy] = await ask().policies()
    await visit(`/settings/after-sales/policies/${policy.id}`)
  })

  it.each(["", "/assign", "/edit", "/cancel", "/merge", "/follow-up"])("opens a case%s", async (form) => {
    const [one] = await ask().list<{ id: string }>("cases?limit=1&open=true&kind=repair", "cases")
    await visit(`/after-sales/cases/${one.id}${form}`)
  })

  it.each(["", "/factors"])("opens a complaint%s", async (form) => {
    const [one] = await ask().list<{ id: string }>("cases?limit=1&open=true&kind=complaint", "cases")
    await visit(`/after-sales/cases/${one.id}${form}`)
  })

  it.each([
    ["services", ""],
    ["services", "/edit"],
    ["procedures", ""],
    ["instructions", ""],
    ["instructions", "/draft"],
    ["service-levels", ""],
    ["service-levels", "/edit"],
    ["calendars", "/edit"],
  ])("opens one of the %s%s", async (noun, form) => {
    const [one] = await ask().list<{ id: string }>(`${noun}?limit=1`, noun.replace("-", "_"))
    await visit(`/settings/after-sales/${noun}/${one.id}${form}`)
  })

  it("draws the week of a calendar", async () => {
    const [one] = await ask().list<{ id: string }>("calendars?limit=1", "calendars")
    await visit(`/settings/after-sales/calendars/${one.id}`)
    await at().picture("calendar")
  })

  it("opens the pages of a product and of a customer with what we add to them", async () => {
    const unit = await ask().unit("status=installed")
    await at().open(`/products/${unit.product_id}`)
    expect(await at().seriousProblems(at().section(at().say("nav.afterSales")))).toEqual([])
    await at().open(`/customers/${unit.owner_customer_id}`)
    const units = at().section(at().say("units.ofCustomer.title"))
    await units.getByRole("link").first().waitFor()
    expect(await at().seriousProblems(units)).toEqual([])
  })

  it("keeps the last manager one", async () => {
    await at().open("/settings/after-sales/roles")
    expect(
      await at()
        .page.getByRole("combobox", { name: at().say("roles.of", { name: "Ada Negri" }) })
        .isDisabled()
    ).toBe(true)
  })

  it("says so when nothing fits a search", async () => {
    await at().open("/after-sales/units?q=nothing-is-called-this")
    await at().text("units.list.filtered.heading").waitFor()
  })

  it("says so when there is no such unit", async () => {
    await at().open("/after-sales/units/asunit_none")
    await at().page.getByText("404").waitFor()
  })
}
