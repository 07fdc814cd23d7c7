import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../src/modules/service-case"
import { picture } from "../../../src/shared/attachments/__tests__/pictures"
import { tapBus } from "../../servers/bus"
import { line, sell } from "../harness/orders"
import { offerServices } from "../harness/services"
import { baseOf, type PrivacyDesk } from "./desk"

/** A customer with a unit, a case about it, words and a photo. */
export function persons(shop: PrivacyDesk): void {
  const { receive, act, retrieve, carryOut, file } = shop.desk
  const words = "Perde acqua da quando è caduta mia figlia Chiara"

  const live = async () => {
    const services = await offerServices(shop.container)
    const { unit_ids, order_id } = await sell(shop.container, {
      customer_id: shop.anna.id,
      email: shop.anna.email,
      sales_channel_id: shop.channel.id,
      lines: [line()],
    })
    const photo = { content: await picture("jpeg"), name: "chiara.jpg" }
    const { body: upload } = await shop.call("store.attachments.upload", { headers: shop.anna.headers, file: photo })
    const { body } = await shop.call("store.cases.create", {
      headers: shop.anna.headers,
      body: {
        service_id: services.repair,
        items: [{ unit_id: unit_ids[0], description: words }],
        attachment_ids: [upload.attachment.id],
      },
    })
    const params = { id: body.case.id as string }
    const note = { body: "Sembra arrabbiata", visibility: "internal" }
    await shop.call("admin.cases.addMessage", { headers: shop.agent.headers, params, body: note })
    return { unitId: unit_ids[0], orderId: order_id, caseId: params.id, fileId: upload.attachment.id as string }
  }
  const end = (id: string) => shop.call("store.cases.cancel", { headers: shop.anna.headers, params: { id } })
  const staff = (id: string) => shop.call("admin.cases.retrieve", { headers: shop.viewer.headers, params: { id } })

  it("are given the case with their own words, its files by name, and nobody else's", async () => {
    const { caseId, unitId } = await live()
    const theirs = await sell(shop.container, {
      customer_id: shop.ben.id,
      email: shop.ben.email,
      sales_channel_id: shop.channel.id,
    })
    const { id } = await carryOut({ kind: "export", customer_id: shop.anna.id })
    const data = await file(id)
    const text = JSON.stringify(data)

    expect(data.cases.map((one: { number: string }) => one.number)).toEqual([(await staff(caseId)).body.case.number])
    expect(data.units.map((one: { id: string }) => one.id)).toEqual([unitId])
    expect(text).toContain(words)
    expect(text).not.toContain(theirs.unit_ids[0])
    expect(text).not.toContain(shop.ben.email)
    expect(text).not.toMatch(/token_hash|code_hash|file_id|idempotency/)
  })

  it("T-143: keep an open case until it is over, with the reason, and the same request goes on then", async () => {
    const { caseId } = await live()
    const held = await carryOut({ kind: "erasure", customer_id: shop.anna.id })
    const before = (await staff(caseId)).body.case

    expect(held.status).toBe("held")
    expect(held.outcome.filter(({ result }: { result: string }) => result === "legal_hold")).not.toEqual([])
    expect(before).toMatchObject({ owner_email: shop.anna.email, items: [{ description: words }] })
    expect((await end(caseId)).status).toBe(200)
    expect((await act("run", held.id)).status).toBe(200)
    await tapBus(shop.container).drain()
    expect((await retrieve(held.id)).status).toBe("completed")
    expect((await staff(caseId)).body.case.owner_email).toBeNull()
  })

  it("F7, T-142: are forgotten in a case that has ended: name, words and file go, its history and number stay", async () => {
    const { caseId, fileId } = await live()
    await end(caseId)
    const before = (await staff(caseId)).body.case
    const { status } = await carryOut({ kind: "erasure", customer_id: shop.anna.id })
    const { body, text } = await staff(caseId)

    expect(status).toBe("completed")
    expect(body.case).toMatchObject({ number: before.number, owner_email: null, owner_name: null })
    expect(text).not.toContain("Chiara")
    expect(text).not.toContain("arrabbiata")
    expect(text).not.toContain(shop.anna.email)
    const kinds = (found: { events: { kind: string }[] }) => found.events.map(({ kind }) => kind)
    expect(kinds(body.case)).toEqual(expect.arrayContaining(kinds(before)))
    const chain = await shop.call("admin.cases.verifyHistory", { headers: shop.viewer.headers, params: { id: caseId } })
    expect(chain.body).toMatchObject({ intact: true })
    const params = { id: caseId, attachment_id: fileId }
    const photo = await shop.call("admin.cases.downloadAttachment", { headers: shop.manager.headers, params })
    expect(photo.status).toBe(404)
    const cases = shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    expect(JSON.stringify(await cases.listAfterSalesCaseMessages({ case_id: caseId }))).not.toContain("arrabbiata")
  })

  it("are not found by their old address afterwards, and see nothing any more with their old account", async () => {
    const { caseId, unitId, orderId } = await live()
    await end(caseId)
    await carryOut({ kind: "erasure", customer_id: shop.anna.id })
    const asked = { headers: shop.anna.headers }

    for (const query of [{ q: shop.anna.email }, { owner_email: shop.anna.email }, { customer_id: shop.anna.id }]) {
      const found = await shop.call("admin.cases.list", { headers: shop.viewer.headers, query })
      expect([query, found.body.count]).toEqual([query, 0])
      const units = await shop.call("admin.units.list", { headers: shop.viewer.headers, query })
      expect([query, units.body.count]).toEqual([query, 0])
    }
    expect((await shop.call("store.cases.list", asked)).body.count).toBe(0)
    expect((await shop.call("store.units.retrieve", { ...asked, params: { id: unitId } })).status).toBe(404)
    expect((await shop.call("store.orders.retrieve", { ...asked, params: { id: orderId } })).status).toBe(404)
    expect((await baseOf(shop.container).retrieveAdminUnit(unitId)).owner_customer_id).toBeNull()
  })

  it("are neither told apart from strangers nor touched by a stranger's request", async () => {
    const { caseId } = await live()
    await end(caseId)
    const { body } = await receive({ kind: "erasure", email: "nobody@example.com" })
    expect(body.privacy_request.status).toBe("received")
    await carryOut({ kind: "erasure", email: "anna@example.com.evil.example" })

    expect((await staff(caseId)).body.case).toMatchObject({ owner_email: shop.anna.email })
  })
}
