import type { Dashboard } from "../dashboard"

/** A promise from its first word to the version that supersedes it. */
export function policySuite(at: () => Dashboard) {
  const list = "/settings/after-sales/policies"

  it("creates a policy that can't be published before all that the law asks is there", async () => {
    const { page, say, button, field, text, open, settle } = at()
    await open(list)
    await page.getByRole("link", { name: say("actions.create"), exact: true }).click()
    await field("fields.code").fill(`two-more-${at().language}-${Date.now().toString(36)}`)
    await page.getByRole("textbox", { name: say("fields.name"), exact: true }).fill("Two years more")
    await field("policies.form.monthsOf", { element: say("elements.parts") }).fill("48")
    expect(await at().seriousProblems()).toEqual([])
    await button("actions.save").click()

    await page.getByRole("heading", { name: "Two years more" }).waitFor()
    await settle()
    await text("policies.gate.guarantor_name").waitFor()
    expect(await button("policies.publish.open").isDisabled()).toBe(true)
    await at().picture("policy")
  })

  it("publishes it when everything is there, after asking", async () => {
    const { page, say, button, field, text } = at()
    await at().act(say("actions.menu"), say("policies.edit.open"))
    await page.getByRole("button", { name: /Casa Lario/ }).click()
    await field("fields.statement").fill("We mend it for four years. Your rights by law remain.")
    await button("actions.save").click()

    await text("policies.gate.ready").waitFor()
    await button("policies.publish.open").click()
    await at().agree("policies.publish.open")
    await text("policies.publish.success").waitFor()
    expect(await at().section("Two years more").getByText(say("policies.status.published")).count()).toBe(1)
  })

  it("shows what a new version changes", async () => {
    const { page, say, button, field, text, settle } = at()
    await at().act(say("actions.menu"), say("policies.version.open"))
    await text("policies.version.success").waitFor()
    await at().act(say("actions.menu"), say("policies.edit.open"))
    await field("policies.form.monthsOf", { element: say("elements.parts") }).fill("60")
    await button("actions.save").click()
    await text("policies.edit.success").waitFor()

    await page.getByRole("link", { name: say("policies.compare.open") }).click()
    await settle()
    const change = page.getByRole("row", { name: new RegExp(escape(say("policies.fields.months_parts"))) })
    await change.waitFor()
    expect(await change.innerText()).toMatch(/48.*60/s)
    expect(await page.getByRole("row").count()).toBe(2)
    expect(await at().seriousProblems()).toEqual([])
  })
}

const escape = (text: string) => text.replace(/[()]/g, "\\$&")
