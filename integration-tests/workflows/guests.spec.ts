import { PLATFORM_MODULE, type PlatformModuleService } from "../../src/modules/platform"
import * as flows from "../../src/workflows"
import { describeShop } from "../faults/shop-test"
import { forgetMails, mails } from "../http/harness/mails"
import { createCustomer } from "../servers/shop/create-customer"
import type { Customer } from "../servers/shop/shop"
import { deskOf } from "./desk"
import { fresh } from "./hooks/scene"
import { recordAll } from "./recorder"
import { at } from "./shop"

/** Somebody without an account: a code by mail, a session for one order, and one day an account that takes it over. */
describeShop(
  "wf_guests",
  (test) => {
    const desk = deskOf(test)
    let told: ReturnType<typeof recordAll>
    let heir: Customer
    beforeAll(async () => {
      told = recordAll(test.container)
      heir = await createCustomer(test.container, "heir@example.com")
      await desk.offered()
    })
    beforeEach(() => forgetMails())

    const platform = () => test.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
    const guest = async (quantity = 1) => {
      const email = `${fresh("gina")}@example.com`
      const { unit_ids, order_id } = await desk.units(quantity, { customer_id: null, email })
      const [{ number }] = await test.sql<{ number: number }>(
        "select order_display_id as number from after_sales_unit where id = ?",
        [unit_ids[0]]
      )
      return { email, unit_ids, order_id, order_display_id: Number(number) }
    }
    type Guest = Awaited<ReturnType<typeof guest>>
    const ask = ({ email, order_display_id }: Pick<Guest, "email" | "order_display_id">, locale = "en") =>
      flows.requestGuestAccessWorkflow(test.container).run({ input: { email, order_display_id, locale } })
    const codeOf = async (who: Guest): Promise<string> => {
      forgetMails()
      await ask(who)
      await test.bus.drain()
      const mail = mails().find(({ to }) => to === who.email)
      return /\b\d{6}\b/.exec(mail?.text ?? "")?.[0] ?? "no code"
    }
    const start = ({ email, order_display_id }: Guest, code: string) =>
      flows.startGuestSessionWorkflow(test.container).run({ input: { email, order_display_id, code } })
    const claim = ({ email, order_display_id }: Guest, code: string) =>
      flows.claimGuestUnitsWorkflow(test.container).run({
        input: { email, order_display_id, code, customer_id: heir.id, customer_email: heir.email },
        throwOnError: false,
      })
    const wrong = (code: string) => (code === "000000" ? "000001" : "000000")

    it("is mailed a code for an order that is theirs, and nothing otherwise, while the bus is told the same of both", async () => {
      const gina = await guest()
      const [hers, nobodys] = [await ask(gina), await ask({ ...gina, email: "mallory@example.com" })]
      const ids = [hers, nobodys].map(({ result }) => result.id)
      expect(await told.take(...ids)).toEqual(ids.map((id) => ["guest.access_requested", { id }]))
      await test.bus.drain()
      expect(mails().map(({ to }) => to)).toEqual([gina.email])
      expect(Object.keys(hers.result)).toEqual(Object.keys(nobodys.result))
    })

    it("opens one session with a code, by one of two at once", async () => {
      const gina = await guest()
      const code = await codeOf(gina)
      const both = await Promise.all([start(gina, code), start(gina, code)])
      const opened = both.flatMap(({ result }) => (result ? [result] : []))
      expect(opened).toHaveLength(1)
      expect(await platform().openGuestSession(opened[0].token)).toMatchObject({
        email: gina.email,
        order_id: gina.order_id,
      })
      expect((await start(gina, code)).result).toBeNull()
    })

    it("has five tries, also when they come at once, after which the right code opens nothing", async () => {
      const gina = await guest()
      const code = await codeOf(gina)
      const tries = await Promise.all(Array.from({ length: 5 }, () => start(gina, wrong(code))))
      expect(tries.map(({ result }) => result)).toEqual([null, null, null, null, null])
      expect((await start(gina, code)).result).toBeNull()
      expect((await start(gina, await codeOf(gina))).result).not.toBeNull()
    })

    it("is let in by the newest code alone, for ten minutes", async () => {
      const gina = await guest()
      const first = await codeOf(gina)
      const second = await codeOf(gina)
      expect(first === second || (await start(gina, first)).result === null).toBe(true)
      await test.sql("update after_sales_guest_code set expires_at = now() where email = ?", [gina.email])
      expect((await start(gina, second)).result).toBeNull()
    })

    it("leaves nowhere in the books what opens something", async () => {
      const gina = await guest()
      const code = await codeOf(gina)
      const { result } = await start(gina, code)
      const rows = await test.sql<{ text: string }>(
        `select n::text as text from after_sales_notification n where to_address = ?
         union all select s::text from after_sales_guest_session s where email = ?
         union all select c::text from after_sales_guest_code c where email = ?`,
        [gina.email, gina.email, gina.email]
      )
      const texts = rows.map(({ text }) => text.replace(/asg?\w+_\w+|[0-9a-f]{64}|\d{4}-\d\d-\d\d[^,)]*/g, ""))
      expect(rows.length).toBeGreaterThan(2)
      expect(texts.filter((text) => text.includes(code) || text.includes(String(result?.token)))).toEqual([])
    })

    it("is shown out when the session is ended, twice without harm", async () => {
      const gina = await guest()
      const { result } = await start(gina, await codeOf(gina))
      const end = () => flows.endGuestSessionWorkflow(test.container).run({ input: { id: String(result?.id) } })
      await Promise.all([end(), end()])
      expect(await platform().openGuestSession(String(result?.token))).toBeNull()
    })

    describe("who has an account by now", () => {
      it("takes over units, warranties and cases of the order with the code, and the guest's sessions end", async () => {
        const gina = await guest(2)
        const caseId = await desk.open({
          service_id: (await desk.offered()).repair,
          items: [{ unit_id: gina.unit_ids[0], quantity: 1, description: "It leaks" }],
        })
        const session = (await start(gina, await codeOf(gina))).result
        const { result, errors } = await claim(gina, await codeOf(gina))
        expect(errors).toEqual([])
        expect(result?.unit_ids.sort()).toEqual([...gina.unit_ids].sort())
        for (const id of gina.unit_ids) {
          expect(await at(test).unit(id)).toMatchObject({ owner_customer_id: heir.id, owner_email: heir.email })
          expect(await at(test).warranties(id)).toMatchObject([{ kind: "statutory", void_reason: null }])
        }
        expect(await desk.read(caseId)).toMatchObject({ owner_customer_id: heir.id })
        expect(await desk.kinds(caseId)).toContain("owner_changed")
        expect(await platform().openGuestSession(String(session?.token))).toBeNull()
      })

      it("takes nothing over with a wrong code, and nothing twice with the right one", async () => {
        const gina = await guest()
        const code = await codeOf(gina)
        expect((await claim(gina, wrong(code))).result).toBeNull()
        expect((await at(test).unit(gina.unit_ids[0])).owner_customer_id).toBeNull()
        const both = await Promise.all([claim(gina, code), claim(gina, code)])
        expect(both.filter(({ result }) => result !== null)).toHaveLength(1)
        expect((await at(test).unit(gina.unit_ids[0])).owner_customer_id).toBe(heir.id)
      })

      it("finds what was cut off by claiming once more", async () => {
        const gina = await guest()
        const caseId = await desk.open({
          service_id: (await desk.offered()).repair,
          items: [{ unit_id: gina.unit_ids[0], quantity: 1, description: "It leaks" }],
        })
        const code = await codeOf(gina)
        const cases = desk.cases()
        const lost = jest.spyOn(cases, "claimGuestCases").mockRejectedValueOnce(new Error("The connection was lost"))
        expect((await claim(gina, code)).errors).toHaveLength(1)
        lost.mockRestore()
        expect((await desk.read(caseId)).owner_customer_id).toBeNull()

        const again = await claim(gina, await codeOf(gina))
        expect(again.errors).toEqual([])
        expect((await desk.read(caseId)).owner_customer_id).toBe(heir.id)
      })
    })
  },
  { isShared: true }
)
