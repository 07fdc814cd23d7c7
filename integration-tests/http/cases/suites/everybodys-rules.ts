import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SERVICE_CASE_MODULE, type ServiceCaseModuleService } from "../../../../src/modules/service-case"
import type { Headers } from "../../harness/call"
import type { CaseStock } from "../../harness/cases"
import type { Shop } from "../../harness/suite"

/** What holds whoever asks: histories, events, lists of symptoms, limits. */
export function everybodysRules(shop: Shop & CaseStock): void {
  const open = () =>
    shop.call("admin.cases.create", {
      headers: shop.agent.headers,
      body: { service_id: shop.services.repair, items: [{ unit_id: shop.unitIds[0], description: "Perde acqua" }] },
    })
  const ask = (body: object, headers = shop.anna.headers) => shop.call("store.cases.create", { headers, body })

  it("F5: nobody rewrites the history, and whoever gets at the rows is found out", async () => {
    const { body } = await open()
    const cases = shop.container.resolve<ServiceCaseModuleService>(SERVICE_CASE_MODULE)
    const sql = (text: string) =>
      shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, [body.case.id])

    await expect(sql("update after_sales_case_event set kind = 'nothing' where case_id = ?")).rejects.toThrow()
    await expect(sql("delete from after_sales_case_event where case_id = ?")).rejects.toThrow()
    expect(cases).not.toHaveProperty("updateAfterSalesCaseEvents")
    expect(cases).toHaveProperty("updateAfterSalesCases")
    expect(await cases.verifyHistory(body.case.id)).toMatchObject({ is_intact: true })
  })

  it("events carry ids and nothing of what people wrote", async () => {
    const told: unknown[] = []
    const bus = shop.container.resolve(Modules.EVENT_BUS)
    const listen = async (event: { data: unknown }) => void told.push(event.data)
    bus.subscribe("after_sales.case.created", listen as never, { subscriberId: "spec:created" })
    const { body } = await open()
    for (let waited = 0; !told.length && waited < 5_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    bus.unsubscribe("after_sales.case.created", listen as never, { subscriberId: "spec:created" })

    expect(told).toEqual([{ id: body.case.id }])
  })

  it("an order shows the asker's cases, and what each unit may still ask for", async () => {
    const { body: made } = await open()
    const see = async (id: string, headers: Headers) =>
      shop.call("store.orders.retrieve", { headers, params: { id }, query: { locale: "it" } })
    const { body } = await see(shop.orderId, shop.anna.headers)
    const [first, second] = shop.unitIds.map((id) => body.order.units.find((unit: { id: string }) => unit.id === id))
    const repairOf = (unit: { services: { kind: string }[] }) => unit.services.find(({ kind }) => kind === "repair")

    expect(body.order.cases).toMatchObject([{ id: made.case.id, service: { name: "Richiesta di riparazione" } }])
    expect(repairOf(first)).toMatchObject({ may_request: false, reasons: [{ code: "open_case" }] })
    expect(repairOf(second)).toMatchObject({ may_request: true, reasons: [] })
    const { body: theirs } = await see(shop.guest.orderId, shop.guest.headers)
    expect(theirs.order.cases).toEqual([])
  })

  it("symptoms are told to everybody, by kind of service and in their language", async () => {
    const { body } = await shop.call("store.symptoms.list", {
      headers: shop.channel.headers,
      query: { kind: "repair", locale: "it" },
    })
    const leak = body.symptoms.find(({ code }: { code: string }) => code === "leak")

    expect(leak).toMatchObject({ is_safety: false, text: expect.stringMatching(/perd/i) })
    expect(body.symptoms.some(({ is_safety }: { is_safety: boolean }) => is_safety)).toBe(true)
  })

  it("more cases in an hour than a person opens are told to wait", async () => {
    const enquiry = { service_id: shop.services.enquiry, items: [{ description: "When do you open?" }] }
    for (let count = 0; count < 30; count++) {
      expect((await ask(enquiry)).status).toBe(200)
    }
    const { status, headers } = await ask(enquiry)

    expect(status).toBe(429)
    expect(Number(headers["retry-after"])).toBeGreaterThan(0)
    expect((await ask(enquiry, shop.ben.headers)).status).toBe(200)
  })

  it("more words in an hour than a person writes are told to wait, whoever writes, and nothing of them is kept", async () => {
    const enquiry = { service_id: shop.services.enquiry, items: [{ description: "When do you open?" }] }
    const hers = (await ask(enquiry)).body.case.id as string
    const theirs = (await ask(enquiry, shop.guest.headers)).body.case.id as string
    const say = (id: string, headers: Headers) =>
      shop.call("store.cases.addMessage", { headers, params: { id }, body: { body: "Hello?" } })
    for (let count = 0; count < 60; count++) {
      expect((await say(hers, shop.anna.headers)).status).toBe(200)
    }
    const { status, headers, body } = await say(hers, shop.anna.headers)

    expect([status, body.code]).toEqual([429, "too_many_requests"])
    expect(Number(headers["retry-after"])).toBe(body.details.retry_after)
    expect((await say(theirs, shop.guest.headers)).status).toBe(200)
    const seen = await shop.call("store.cases.retrieve", { headers: shop.anna.headers, params: { id: hers } })
    expect(seen.body.case.messages).toHaveLength(60)
  })
}
