import type { Dashboard } from "../dashboard"
import type { AskShop } from "./shop"
import { colleague, endThatWasSeen, leaverToName, registration } from "./situations"

/** What can't be undone, clicked through to its end and then read back from the API. */
export function actionSuite(at: () => Dashboard, ask: () => AskShop) {
  const stamp = Date.now().toString(36)
  const read = (id: string) => ask().ask<{ unit: Record<string, unknown> }>(`/admin/after-sales/units/${id}`)

  it("approves a registration from the inbox", async () => {
    const { page, say, open, text, agree } = at()
    const unit = await registration(ask(), `OK-${stamp}`)
    await open("/after-sales/units/registrations")
    await page
      .getByRole("row", { name: `OK-${stamp}` })
      .getByRole("button")
      .click()
    await page.getByRole("menuitem", { name: say("units.registration.approve"), exact: true }).click()
    await agree("units.registration.approve")
    await text("units.registration.approval.success").waitFor()

    expect((await read(unit.id)).unit).toMatchObject({ registered_state: "approved" })
  })

  it("rejects a registration with a reason for its owner", async () => {
    const { page, say, open, button, field, text } = at()
    const unit = await registration(ask(), `NO-${stamp}`)
    await open(`/after-sales/units/${unit.id}`)
    await page.getByRole("link", { name: say("units.registration.reject.open"), exact: true }).click()
    await field("units.registration.reason").fill("The receipt can't be read.")
    await at().look("reject")
    await button("units.registration.reject.open").click()
    await text("units.registration.reject.success").waitFor()

    expect((await read(unit.id)).unit).toMatchObject({ rejected_reason: "The receipt can't be read." })
  })

  it("names the unit that left", async () => {
    const { page, say, open, button, text, agree } = at()
    const { flagged, other } = await leaverToName(ask())
    await open(`/after-sales/units/${flagged.id}`)
    await at().look("flagged")
    await page.getByRole("link", { name: say("units.repoint.open"), exact: true }).click()
    await page.getByRole("combobox", { name: say("units.repoint.which") }).click()
    await page.getByRole("option", { name: nameOf(other, say("units.index", { index: other.unit_index })) }).click()
    await at().look("repoint")
    await button("actions.save").click()
    await agree("units.repoint.open")
    await text("units.repoint.success").waitFor()

    expect((await read(other.id)).unit).toMatchObject({ status: "returned" })
    expect((await read(flagged.id)).unit).toMatchObject({ status: flagged.status, flagged_reason: null })
  })

  it("replaces a unit although a repair had been asked for", async () => {
    const { page, say, open, button, field, text, agree } = at()
    const [old, next] = await ask().units("status=delivered&country_code=fr&limit=2")
    await open(`/after-sales/units/${old.id}`)
    await at().act(say("actions.menu"), say("units.replace.open"))
    await page.getByRole("combobox", { name: say("units.replace.by") }).fill(String(next.order_display_id))
    await page
      .getByRole("option", { name: nameOf(next, say("units.index", { index: next.unit_index })) })
      .first()
      .click()
    await field("units.chosenRepair.label").click()
    await at().look("replace")
    await button("actions.save").click()
    await agree("units.replace.open")
    await text("units.replace.success").waitFor()

    const { replaced_by_id } = (await read(old.id)).unit
    expect((await read(String(replaced_by_id))).unit).toMatchObject({ has_consumer_chosen_repair: true })
  })

  it("ends a promise of the shop, with the reason", async () => {
    const { say, open, button, field, text, agree } = at()
    const { id } = await ask().promise()
    await open(`/after-sales/warranties/${id}`)
    await at().act(say("actions.menu"), say("warranties.void.open"))
    await field("fields.reason").fill("Agreed with the customer")
    await button("warranties.void.open").click()
    await agree("warranties.void.open")
    await text("warranties.void.success").waitFor()
    await at().page.getByText("Agreed with the customer", { exact: true }).waitFor()
    await at()
      .page.getByText(say("history.data.to", { value: say("history.values.by_hand") }), { exact: true })
      .waitFor()
    await at().look("voided")
  })

  it("takes back an end that the customer has seen", async () => {
    const { say, open, button, text, agree } = at()
    await open(`/after-sales/warranties/${await endThatWasSeen(ask())}`)
    const tip = at().page.getByText(say("warranties.ends.shown"))
    await tip.waitFor()
    await at().look("shown")
    await at().act(say("actions.menu"), say("warranties.shorten.open"))
    await button("warranties.shorten.open").click()
    await agree("warranties.shorten.open")
    await text("warranties.shorten.success").waitFor()
    await tip.waitFor({ state: "detached" })
  })

  it("previews what a backfill would bring in, and makes nothing", async () => {
    const { page, open, button, text } = at()
    const before = (await ask().units("origin=backfill")).length
    await open("/after-sales/units/backfill")
    await page.getByRole("dialog").getByRole("spinbutton").first().click()
    await page.keyboard.type("01012023")
    await button("units.backfill.preview").click()
    await text("jobs.status.completed").waitFor()
    await button("units.backfill.start").waitFor()
    await at().look("backfill")

    expect((await ask().units("origin=backfill")).length).toBe(before)
  })

  it("refuses in the reader's language", async () => {
    const { page, say, open, button, text } = at()
    const numbered = (await ask().units("status=installed&limit=50")).filter((unit) => unit.serial_number)
    const twin = numbered.find((unit) =>
      numbered.some((other) => other !== unit && other.product_id === unit.product_id)
    )
    const taken = numbered.find((unit) => unit !== twin && unit.product_id === twin?.product_id)
    await open(`/after-sales/units/${twin?.id}/serial`)
    await page.getByRole("textbox", { name: say("fields.serialNumber") }).fill(String(taken?.serial_number))
    await button("actions.save").click()
    await text("refusals.serial_taken").waitFor()
    await button("actions.cancel").click()
    await at().agree("actions.continue")
  })

  it("makes a colleague a viewer, who is then offered nothing to change", async () => {
    const { page, say, open, text, agree } = at()
    const email = `ugo-${stamp}@example.com`
    await colleague(ask(), email)
    await open("/settings/after-sales/roles")
    await page.getByRole("row", { name: email }).getByRole("combobox").click()
    await page.getByRole("option", { name: say("roles.names.viewer"), exact: true }).click()
    await agree("roles.assign.open")
    await text("roles.assign.success", { name: "Ugo Foscolo" }).waitFor()
    await at().look("roles")

    const theirs = await at().signInAs(email)
    const unit = await ask().unit("status=installed")
    await theirs.open(`/after-sales/units/${unit.id}`)
    await theirs.look("viewer")
    expect(await theirs.button("actions.menu").count()).toBe(0)
    expect(await theirs.button("units.facts.menu").count()).toBe(0)
    await theirs.page.context().close()
  })
}

/** A unit as it is called where one is picked. */
const nameOf = (
  { serial_number, product_title }: { serial_number: string | null; product_title: string },
  index: string
) => new RegExp(`${product_title} · ${serial_number ?? index}`)
