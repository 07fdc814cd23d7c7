import type { Dashboard } from "../dashboard"
import type { AskShop } from "./shop"

/** A unit: found from its order, read, asked about, and handed on. */
export function unitSuite(at: () => Dashboard, ask: () => AskShop) {
  it("shows an order's units with state, serial number and what is promised", async () => {
    const { page, say, open, section, text } = at()
    const unit = await ask().unit("status=installed")
    await open(`/orders/${unit.order_id}`)
    const units = section(say("units.ofOrder.title"))
    const row = units.getByRole("link").first()

    await units.scrollIntoViewIfNeeded()
    expect(await row.innerText()).toContain(say("units.status.installed"))
    expect(await row.innerText()).toContain(unit.serial_number)
    expect(await at().seriousProblems(units)).toEqual([])
    await at().picture("order-units")
    await row.click()
    await page.waitForURL(/after-sales\/units\/asunit_/)
    await text("coverage.title").waitFor()
  })

  it("says what is owed, why, and what would change it", async () => {
    const { page, say, settle, section } = at()
    await settle()
    const coverage = section(say("coverage.title"))

    expect(await coverage.innerText()).toContain(say("coverage.result.covered"))
    expect(await coverage.innerText()).toContain(say("coverage.why"))
    expect(await coverage.innerText()).toContain(say("coverage.wouldChange"))
    expect(await coverage.getByText(say("elements.parts"), { exact: true }).count()).toBe(1)
    expect(await at().seriousProblems()).toEqual([])
    await page.getByRole("heading", { name: say("coverage.title"), exact: true }).scrollIntoViewIfNeeded()
    await at().picture("coverage")
    await at().picture("coverage-it", "it")
  })

  it("answers anew for another cause", async () => {
    const { page, say, section } = at()
    const coverage = section(say("coverage.title"))
    const review = coverage.getByText(say("coverage.result.review"), { exact: true })
    expect(await review.count()).toBe(0)
    await at().field("coverage.cause").click()
    await page.getByRole("option").nth(wearAndTear).click()
    await review.first().waitFor()

    expect(await coverage.getByText(say("coverage.result.covered"), { exact: true }).count()).toBe(0)
  })

  it("reads dates where the unit is, not where the reader sits", async () => {
    const { say, section } = at()
    const unit = await ask().unit("status=installed")
    const day = new Intl.DateTimeFormat(at().language, { timeZone: unit.time_zone, dateStyle: "medium" })

    expect(await section(say("units.facts.title")).innerText()).toContain(day.format(new Date(unit.delivered_at ?? "")))
  })

  it("asks before what was typed is lost", async () => {
    const { page, say, open, button } = at()
    const unit = await ask().unit("status=installed")
    await open(`/after-sales/units/${unit.id}/serial`)
    await page.getByRole("textbox", { name: say("fields.serialNumber") }).fill("SN-LOST")
    await button("actions.cancel").click()
    await at().agree("actions.continue")
    await page.waitForURL((url) => url.pathname.endsWith(unit.id))

    expect((await ask().unit("status=installed")).serial_number).toBe(unit.serial_number)
  })

  it("gives an order's units their scanned serial numbers", async () => {
    const { page, say, open, button, text } = at()
    const unit = await ask().unit("status=ordered")
    const serial = `SCAN-${at().language}-${unit.order_display_id}`
    await open("/after-sales/units")
    await page.getByRole("link", { name: say("units.scan.open"), exact: true }).click()
    await page.getByRole("combobox", { name: say("fields.order") }).fill(`#${unit.order_display_id}`)
    await page.getByRole("option", { name: `#${unit.order_display_id} ` }).click()
    await page.getByRole("textbox", { name: say("units.scan.serials") }).fill(serial)
    expect(await at().seriousProblems()).toEqual([])
    await button("units.scan.submit_one", { count: 1 }).click()
    await text("units.scan.success_one", { count: 1 }).waitFor()

    expect((await ask().unit(`q=${serial}`)).order_id).toBe(unit.order_id)
  })

  it("is found in the dashboard's search", async () => {
    const { page, say, open } = at()
    const unit = await ask().unit("status=installed")
    await open("/orders")
    await page.keyboard.press("Control+k")
    await page.getByRole("dialog").getByRole("combobox").fill(String(unit.serial_number))
    const found = page.getByRole("option", { name: new RegExp(String(unit.serial_number)) })
    await found.waitFor()
    expect(await page.getByRole("dialog").innerText()).toContain(say("search.units"))
    await found.click()
    await page.waitForURL((url) => url.pathname.endsWith(unit.id))
  })
}

/** "Not known" comes first, then the causes in the order in which the API has them: what wears out is doubtful. */
const wearAndTear = 10
