import { existsSync } from "node:fs"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** No telephone calls home, and no sandbox: in a container there is none to be had. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place))
  if (!executablePath) {
    throw new Error(`No Chromium: install it, or name it in CHROMIUM_PATH. Looked in ${places.join(", ")}.`)
  }
  return chromium.launch({ executablePath, args: quiet })
}

export type Language = "en" | "it"

/** A dashboard in a language, with somebody signed in. */
export async function signIn(
  browser: Browser,
  address: string,
  language: Language,
  options: BrowserContextOptions = {},
  email = "admin@example.com"
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: language === "it" ? "it-IT" : "en-US",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  })
  context.setDefaultTimeout(20_000)
  await context.addInitScript((lng) => {
    localStorage.setItem("lng", lng)
    document.cookie = `lng=${lng};path=/`
  }, language)
  const page = await context.newPage()
  await openSession(page, email)
  await page.goto("/app/settings/profile")
  return page
}

/** The session that the login page would open, without the page. */
async function openSession({ request }: Page, email: string): Promise<void> {
  const login = await request.post("/auth/user/emailpass", { data: { email, password: "supersecret" } })
  const { token } = (await login.json()) as { token: string }
  await request.post("/auth/session", { headers: { authorization: `Bearer ${token}` } })
}
