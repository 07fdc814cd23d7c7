import type { AdminCaseDetail, AdminCaseRow } from "../../../src/types"
import type { Dashboard } from "../dashboard"
import type { AskShop } from "./shop"

/** An agent's day: a case is taken down, worked on and resolved; what stands in the browser is read back from the API. */
export function caseSuite(at: () => Dashboard, ask: () => AskShop) {
  const stamp = Date.now().toString(36)
  const words = `Perde acqua dal gruppo ${stamp}`
  const read = async (id: string) =>
    (await ask().ask<{ case: AdminCaseDetail }>(`/admin/after-sales/cases/${id}?locale=${at().language}`)).case
  const caseOf = async (query: string) =>
    (await ask().ask<{ cases: AdminCaseRow[] }>(`/admin/after-sales/cases?limit=1&${query}`)).cases[0]
  let id = ""

  it("opens a case for a customer who called", async () => {
    const { page, say, open, button, choose, field } = at()
    const unit = await ask().unit("status=installed&owner_email=customer.it@example.com")
    await open(`/after-sales/cases/create?unit_id=${unit.id}`)
    const { services } = await ask().ask<{ services: { names: Record<string, string>; kind: string }[] }>(
      "/admin/after-sales/services?status=published&kind=repair"
    )
    await choose("cases.fields.service", services[0].names[at().language])
    await field("cases.fields.description").fill(words)
    await at().look("case-create")
    await button("inbox.create.open").last().click()
    await page.getByRole("heading", { level: 1 }).filter({ hasText: /^C-/ }).waitFor()
    id = new URL(page.url()).pathname.split("/").at(-1) ?? ""

    expect(await read(id)).toMatchObject({ channel: "phone", status: "new", service_kind: "repair" })
    expect((await read(id)).items[0]).toMatchObject({ unit_id: unit.id, description: words })
    await at().section(say("cases.items.title")).getByText(words).waitFor()
  })

  it("starts work, writes to the customer and leaves a note", async () => {
    const { page, say, button, text } = at()
    await button("cases.action.start").click()
    await text("cases.done.start").waitFor()
    await page.getByRole("textbox", { name: say("cases.talk.toCustomer") }).fill("Buongiorno, ci manda una foto?")
    await page.keyboard.press("Control+Enter")
    await text("cases.talk.sent").waitFor()
    await page.getByRole("tab", { name: say("cases.talk.note"), exact: true }).click()
    await page.getByRole("textbox", { name: say("cases.talk.note") }).fill("Guarnizione in arrivo")
    await button("cases.talk.save").click()
    await text("cases.talk.noted").waitFor()

    const { status, messages } = await read(id)
    expect(status).toBe("in_progress")
    expect(messages.map(({ body, visibility }) => [body, visibility])).toEqual([
      ["Buongiorno, ci manda una foto?", "customer"],
      ["Guarnizione in arrivo", "internal"],
    ])
  })

  it("shows what was owed when the case came in, and why", async () => {
    const { page, say, button } = at()
    const { items } = await read(id)
    const shown = page.getByRole("button", { name: say("cases.items.showCoverage", { date: "" }).trim() })
    await shown.click()
    await page.getByText(String(items[0].coverage?.reasons[0].text), { exact: true }).first().waitFor()
    await at().look("case-coverage")
    expect(await at().seriousProblems()).toEqual([])
    await button("cases.action.wait_for_customer").waitFor()
  })

  it("records the next step of the procedure", async () => {
    const { page, say, button, text } = at()
    const step = (await read(id)).steps.find(({ status }) => status === "open")
    await at().settle()
    await page.getByRole("link", { name: say("cases.steps.record"), exact: true }).click()
    await page.waitForURL((url) => url.searchParams.get("step_id") === step?.id)
    const dialog = page.getByRole("dialog")
    await dialog.waitFor()
    for (const asked of step?.definition.evidence ?? []) {
      const label = asked.label[at().language] ?? asked.label.en
      if (asked.kind === "check") {
        await dialog.getByRole("combobox", { name: label }).click()
        await page.getByRole("option", { name: say("cases.steps.passed"), exact: true }).click()
      } else if (asked.kind === "photo" || asked.kind === "signature") {
        await dialog
          .locator("input[type=file]")
          .first()
          .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: picture })
        await dialog.getByText("a.png").first().waitFor()
      } else {
        await dialog
          .getByRole("textbox", { name: label })
          .fill(asked.kind === "measurement" ? String(asked.min ?? 1) : "SN-1")
      }
    }
    await at().look("case-step")
    expect(await at().seriousProblems()).toEqual([])
    await button("actions.save").click()
    await text("cases.steps.saved").waitFor()

    expect((await read(id)).steps.find((other) => other.id === step?.id)).toMatchObject({ status: "done" })
  })

  it("finds the case by a word of the customer, and gives it to whoever looks", async () => {
    const { page, say, open, text } = at()
    await open(`/after-sales/cases?q=${stamp}`)
    const row = page.getByRole("row", { name: (await read(id)).number })
    await row.getByRole("checkbox").click()
    await page.getByRole("button", { name: say("inbox.bulk.takeOver") }).click()
    await text("inbox.bulk.success_one", { count: 1 }).waitFor()

    const { user } = await ask().ask<{ user: { id: string } }>("/admin/users/me")
    expect(await read(id)).toMatchObject({ assignee_id: user.id })
  })

  it("says who was faster when two work on one case", async () => {
    const { page, open, button } = at()
    await open(`/after-sales/cases/${id}`)
    await ask().act(`/cases/${id}`, { priority: "high" })
    await button("cases.action.wait_for_customer").click()
    await at().text("refusals.case_changed").waitFor()

    expect(await read(id)).toMatchObject({ status: "in_progress", priority: "high" })
    await page.reload()
    await at().settle()
  })

  it("solves nothing before the procedure is done, and resolves what the customer takes back", async () => {
    const { page, say, button, choose, text } = at()
    await page.getByRole("link", { name: say("cases.action.resolve"), exact: true }).click()
    await choose("cases.fields.resolution", say("cases.resolution.solved"))
    await button("cases.action.resolve").last().click()
    await text("refusals.steps_open").waitFor()
    await choose("cases.fields.resolution", say("cases.resolution.withdrawn"))
    await button("cases.action.resolve").last().click()
    await text("cases.done.resolve").waitFor()

    expect(await read(id)).toMatchObject({ status: "resolved", resolution_code: "withdrawn" })
  })

  it("keeps a view of the inbox, and deletes it when asked twice", async () => {
    const { page, say, open, button, field, text, agree } = at()
    await open("/after-sales/cases?status=%5B%22resolved%22%5D")
    await page.getByRole("link", { name: say("inbox.save.open"), exact: true }).click()
    await field("fields.name").fill(`Vista ${stamp}`)
    await button("actions.save").click()
    await text("inbox.save.success").waitFor()
    await open("/after-sales/cases?status=%5B%22resolved%22%5D")
    await button("inbox.remove.open", { name: `Vista ${stamp}` }).click()
    await agree("actions.remove")
    await text("inbox.remove.success").waitFor()
  })

  it("shows a complaint with its deadlines and its four factors", async () => {
    const { say, open } = at()
    const complaint = await caseOf("kind=complaint&open=true")
    await open(`/after-sales/cases/${complaint.id}`)
    await at().section(say("cases.factors.title")).waitFor()
    await at().section(say("cases.clock.title")).waitFor()
    await at().look("complaint")
    await at().picture("case")
    await at().picture("case-it", "it")
    expect(await at().seriousProblems()).toEqual([])
  })
}

/** A picture of one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64"
)
