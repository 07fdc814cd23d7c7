import path from "node:path"
import type { Browser, Locator, Page, Request } from "playwright-core"
import { repository } from "../servers/workspace"
import { type Language, signIn } from "./browser"
import { seriousProblems } from "./accessibility"
import { wordsIn } from "./words"

type Values = Record<string, string | number>

/** A signed-in dashboard and what tests do with it. */
export class Dashboard {
  readonly say: ReturnType<typeof wordsIn>
  /** What went wrong in the page since the last look. */
  readonly troubles: string[] = []
  /** What the page is still asking for. */
  readonly #asked = new Set<Request>()

  constructor(
    readonly page: Page,
    readonly language: Language
  ) {
    this.say = wordsIn(language)
    page.on("pageerror", (error) => this.troubles.push(error.message))
    page.on("request", (request) => this.#asked.add(request))
    page.on("requestfinished", (request) => this.#asked.delete(request))
    page.on("requestfailed", (request) => this.#asked.delete(request))
    page.on("response", (response) => {
      if (response.status() >= 500) {
        this.troubles.push(`${response.status()} ${response.url()}`)
      }
    })
  }

  /** Goes to a page of the dashboard, as a link in it does: it is loaded once and stays. */
  open = async (place: string): Promise<void> => {
    if (new URL(this.page.url()).pathname.startsWith("/app/")) {
      await this.page.evaluate((address) => {
        window.history.pushState({}, "", address)
        window.dispatchEvent(new PopStateEvent("popstate", { state: {} }))
      }, `/app${place}`)
    } else {
      await this.page.goto(`/app${place}`)
    }
    await this.settle()
  }

  /** Waits until nothing has been read for a moment and no skeleton stands in for anything. */
  settle = async (): Promise<void> => {
    const end = Date.now() + 20_000
    for (let quiet = 0; quiet < 4;) {
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 30)))
      const isQuiet = this.#asked.size === 0 && (await this.page.locator("main [role=status]").count()) === 0
      quiet = isQuiet ? quiet + 1 : 0
      if (Date.now() > end) {
        throw new Error(`Still asking: ${[...this.#asked].map((request) => request.url()).join(", ")}`)
      }
    }
  }

  /** The same dashboard for somebody else. */
  signInAs = async (email: string): Promise<Dashboard> => {
    const { origin } = new URL(this.page.url())
    return new Dashboard(
      await signIn(this.page.context().browser() as Browser, origin, this.language, {}, email),
      this.language
    )
  }

  button = (key: string, values?: Values) => this.page.getByRole("button", { name: this.say(key, values), exact: true })

  field = (key: string, values?: Values) => this.page.getByLabel(this.say(key, values), { exact: true })

  text = (key: string, values?: Values) => this.page.getByText(this.say(key, values), { exact: true }).first()

  /** A section of a page, by its heading. */
  section = (heading: string) =>
    this.page
      .locator("main .divide-y")
      .filter({ has: this.page.getByRole("heading", { name: heading, exact: true }) })
      .first()

  /** Opens a menu and takes an action from it. */
  act = async (menu: string, action: string): Promise<void> => {
    await this.page.getByRole("main").getByRole("button", { name: menu, exact: true }).first().click()
    await this.page.getByRole("menuitem", { name: action, exact: true }).click()
  }

  /** Answers the question that is asked before something that can't be undone. */
  agree = async (key: string): Promise<void> => {
    await this.page
      .getByRole("alertdialog")
      .getByRole("button", { name: this.say(key), exact: true })
      .click()
  }

  /** Chooses from a select, by the label of its field. */
  choose = async (key: string, option: string): Promise<void> => {
    await this.field(key).click()
    await this.page.getByRole("option", { name: option, exact: true }).click()
  }

  seriousProblems = (within?: Locator) => seriousProblems(this.page, within)

  /** Keeps what is seen, whole, for whoever wants to look at it: in the folder that E2E_SCREENS names. */
  look = async (name: string): Promise<void> => {
    if (process.env.E2E_SCREENS) {
      const file = path.join(process.env.E2E_SCREENS, `${name}-${this.language}.png`)
      await this.page.screenshot({ path: file, animations: "disabled" })
    }
  }

  /** Keeps what is seen for the README, in its language, when pictures are wanted. */
  picture = async (name: string, language: Language = "en"): Promise<void> => {
    if (process.env.UPDATE_IMAGES === "1" && this.language === language) {
      await this.page.mouse.move(0, 0)
      await this.page.screenshot({ path: path.join(repository, "docs/images", `${name}.png`), animations: "disabled" })
    }
  }
}
