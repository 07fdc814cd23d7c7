import type { Browser } from "playwright-core"
import { type Language, signIn, startBrowser } from "./browser"
import { Dashboard } from "./dashboard"
import { type Store, startStore } from "./store"
import { actionSuite } from "./suites/actions"
import { caseSuite } from "./suites/cases"
import { pageSuite } from "./suites/pages"
import { policySuite } from "./suites/policy"
import { type AskShop, askShop } from "./suites/shop"
import { unitSuite } from "./suites/unit"

const booting = 12 * 60_000

let store: Store
let browser: Browser
let shop: AskShop

beforeAll(async () => {
  store = await startStore()
  browser = await startBrowser()
  shop = await askShop(store.address)
}, booting)

afterAll(async () => {
  await browser?.close()
  await store?.stop()
})

describe.each<Language>(["en", "it"])("the dashboard in %s", (language) => {
  let dashboard: Dashboard

  beforeAll(async () => {
    // A reader far from the shop: days must not depend on where the browser is.
    const page = await signIn(browser, store.address, language, { timezoneId: "America/Los_Angeles" })
    dashboard = new Dashboard(page, language)
  })

  describe("policies", () => policySuite(() => dashboard))
  describe("units", () =>
    unitSuite(
      () => dashboard,
      () => shop
    ))
  describe("cases", () =>
    caseSuite(
      () => dashboard,
      () => shop
    ))
  if (language === "it") {
    describe("actions", () =>
      actionSuite(
        () => dashboard,
        () => shop
      ))
  }
  // That every page has its words in both languages is tried without a browser.
  if (language === "en") {
    describe("pages", () =>
      pageSuite(
        () => dashboard,
        () => shop
      ))
  }
})

describe("the dashboard on a telephone", () => {
  it("keeps to its width", async () => {
    const page = await signIn(browser, store.address, "it", { viewport: { width: 390, height: 844 } })
    const dashboard = new Dashboard(page, "it")
    const unit = await shop.unit("status=installed")
    const warranty = await shop.warrantyOf(unit.id)
    const [oneCase] = await shop.list<{ id: string }>("cases?limit=1&open=true", "cases")
    for (const [name, place] of [
      ["units", "/after-sales/units"],
      ["unit", `/after-sales/units/${unit.id}`],
      ["edit", `/after-sales/units/${unit.id}/edit`],
      ["warranty", `/after-sales/warranties/${warranty.id}`],
      ["inbox", "/after-sales/cases"],
      ["case", `/after-sales/cases/${oneCase.id}`],
      ["settings", "/settings/after-sales"],
      ["law", "/settings/after-sales/jurisdictions/it"],
    ]) {
      await dashboard.open(place)
      await dashboard.look(`telephone-${name}`)
      expect({ place, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
        place,
        width: 390,
      })
      expect({ place, problems: await dashboard.seriousProblems() }).toEqual({ place, problems: [] })
    }
    await page.context().close()
  })
})

describe("the dashboard in the dark", () => {
  it("can be read", async () => {
    const page = await signIn(browser, store.address, "en", { colorScheme: "dark" })
    await page.evaluate(() => localStorage.setItem("medusa_admin_theme", "dark"))
    await page.reload()
    const dashboard = new Dashboard(page, "en")
    const unit = await shop.unit("status=installed")
    await dashboard.open(`/after-sales/units/${unit.id}`)
    await dashboard.look("dark-unit")
    const unitProblems = await dashboard.seriousProblems()
    const [oneCase] = await shop.list<{ id: string }>("cases?limit=1&open=true&kind=complaint", "cases")
    await dashboard.open(`/after-sales/cases/${oneCase.id}`)
    await dashboard.look("dark-case")

    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true)
    expect([...unitProblems, ...(await dashboard.seriousProblems())]).toEqual([])
    await page.context().close()
  })
})
