import { readFileSync } from "node:fs"
import type { AxeResults, NodeResult } from "axe-core"
import type { Locator, Page } from "playwright-core"

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

/**
 * What Medusa's own components render inside our pages and we can't name: the icon buttons of its tables, drawers and
 * JSON view, the lens in its search fields, the empty parts of its date fields, the frame that scrolls. Each is left out by rule and form, so that the
 * same fault in anything of ours is found.
 */
const ofMedusa: { rule: string; is: (html: string) => boolean }[] = [
  {
    rule: "button-name",
    is: (html) => /aria-haspopup="menu"[^>]*data-state/.test(html) && !html.includes("aria-label"),
  },
  { rule: "button-name", is: (html) => /aria-haspopup="dialog"/.test(html) },
  { rule: "button-name", is: (html) => /^<button type="button" class="transition-fg inline/.test(html) },
  { rule: "role-img-alt", is: (html) => /^<div class="text-ui-fg-muted pointer-events-none absolute/.test(html) },
  { rule: "scrollable-region-focusable", is: (html) => html.startsWith("<main") },
  { rule: "color-contrast", is: (html) => html.includes('role="spinbutton"') },
]

const isOurs = (rule: string) => (node: NodeResult) =>
  !ofMedusa.some((known) => known.rule === rule && known.is(node.html))

/** A button that fades in has, half-way, a colour that nobody chose. What moves for ever is left alone. */
const atRest = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .forEach((animation) => animation.finish())
  )

/** What axe finds serious or critical in a part of the page; by itself in what is ours, or in the drawer over it. */
export async function seriousProblems(page: Page, within?: Locator): Promise<string[]> {
  await page.evaluate(axe)
  await atRest(page)
  const drawer = page.getByRole("dialog").first()
  const part = within ?? ((await drawer.count()) > 0 ? drawer : page.getByRole("main"))
  const results = await part.evaluate(async (element) => {
    const { axe: checker } = window as unknown as { axe: typeof import("axe-core") }
    return (await checker.run(element, { resultTypes: ["violations"] })) as unknown
  })

  return (results as AxeResults).violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.filter(isOurs(id)).map(({ html }) => `${id}: ${html}`))
}
