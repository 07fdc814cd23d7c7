import path from "node:path"
import type { Locator, Page } from "playwright-core"
import { repository } from "../servers/workspace"
import type { Language } from "./browser"
import { seriousProblems } from "./accessibility"
import { wordsIn } from "./words"

type Values = Record<string, string | number>

/** A signed-in dashboard and what tests do with it. */
export class Dashboard {
  readonly say: ReturnType<typeof wordsIn>
  /** What went wrong in the page since the last look. */
  readonly troubles: string[] = []

  constructor(
    readonly page: Page,
    readonly language: Language
  ) {
    this.say = wordsIn(language)
    page.on("pageerror", (error) => this.troubles.push(error.message))
    page.on("response", (response) => {
      if (response.status() >= 500) {
        this.troubles.push(`${response.status()} ${response.url()}`)
      }
    })
  }

  open = async (place: string): Promise<void> => {
    await this.page.goto(`/app${place}`)
    await this.settle()
  }

  /** Waits until nothing is being read any more and no skeleton stands in for anything. */
  settle = async (): Promise<void> => {
    await this.page.waitForLoadState("networkidle")
    await this.page.locator("main [role=status]").waitFor({ state: "detached" })
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

  /** Keeps what is seen for the README, in its language, when pictures are wanted. */
  picture = async (name: string, language: Language = "en"): Promise<void> => {
    if (process.env.UPDATE_IMAGES === "1" && this.language === language) {
      await this.page.mouse.move(0, 0)
      await this.page.screenshot({ path: path.join(repository, "docs/images", `${name}.png`), animations: "disabled" })
    }
  }
}
