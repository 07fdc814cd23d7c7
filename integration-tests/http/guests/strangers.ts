import { PLATFORM_MODULE, type PlatformModuleService } from "../../../src/modules/platform"
import { deliver, forgetMails } from "../harness/mails"
import { type GuestDesk, email } from "./desk"

/** Who asks for what is not theirs, and how often. */
export function strangers(shop: GuestDesk): void {
  const { ask, show, sql } = shop.desk

  describe("who asks for what isn't theirs", () => {
    it("gets the same answer, and no mail goes out", async () => {
      const right = await ask()
      const [mail] = await deliver(shop.container)
      forgetMails()
      const wrongAddress = await ask({ email: "eve@example.com" })
      const wrongNumber = await ask({ order_display_id: 999_999 })

      expect(mail.to).toBe(email)
      expect([wrongAddress, wrongNumber].map(({ status, body }) => ({ status, body }))).toEqual([
        { status: right.status, body: right.body },
        { status: right.status, body: right.body },
      ])
      expect(await deliver(shop.container)).toEqual([])
    })

    it("causes as many statements as who asks for what is", async () => {
      const count = async (body: object) => {
        await ask(body)
        const { rows } = await sql("select count(*)::int as codes from after_sales_guest_code")
        return rows[0].codes
      }
      expect([await count({}), await count({ email: "eve@example.com" })]).toEqual([1, 2])
    })

    it("is stopped after ten requests a minute, from one client", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 12; number++) {
        statuses.push((await ask({ order_display_id: number, email: `eve${number}@example.com` })).status)
      }
      const refused = await ask({ email: "eve@example.com" })

      expect(statuses).toEqual([...Array(10).fill(200), 429, 429])
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
      expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60)
    })

    it("is stopped after five requests an hour for one address, whoever asks", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 7; number++) {
        const client = { "x-forwarded-for": `198.51.100.${number}` }
        statuses.push((await ask({ order_display_id: number }, client)).status)
      }
      expect(statuses).toEqual([...Array(5).fill(200), 429, 429])
    })

    it("gains nothing by forging what a proxy says before it", async () => {
      const statuses: number[] = []
      for (let number = 1; number <= 11; number++) {
        const client = { "x-forwarded-for": `192.0.2.${number}, 203.0.113.9`, "x-client-ip": `192.0.2.${number}` }
        statuses.push((await ask({ email: `eve${number}@example.com` }, client)).status)
      }
      expect(statuses[10]).toBe(429)
    })

    it.each(["12345", "1234567", "abcdef", "12 456", "١٢٣٤٥٦", ""])(
      "is told what a code looks like: %j",
      async (code) => {
        const { status, body } = await show(code)
        expect([status, body.message]).toEqual([400, expect.stringContaining("six digits")])
      }
    )
  })

  describe("tries", () => {
    it("are counted for all who ask at the same time", async () => {
      const platform = shop.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
      const answers = await Promise.all(Array.from({ length: 50 }, () => platform.takeToken("some-key", 10, 60)))

      expect(answers.filter(({ allowed }) => allowed)).toHaveLength(10)
      expect(answers.every(({ retry_after }) => retry_after > 0 && retry_after <= 60)).toBe(true)
      expect((await platform.takeToken("another-key", 10, 60)).allowed).toBe(true)
    })

    it("begin anew when the window is over, and name nobody", async () => {
      const platform = shop.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
      await platform.takeToken(`email:${email}`, 1, 60)
      expect((await platform.takeToken(`email:${email}`, 1, 60)).allowed).toBe(false)
      await sql("update after_sales_rate_limit set resets_at = now() - interval '1 second'")
      expect((await platform.takeToken(`email:${email}`, 1, 60)).allowed).toBe(true)

      const { rows } = await sql("select key from after_sales_rate_limit")
      expect(rows).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    })
  })
}
