import type { CreateCaseInput } from "../../../src/modules/service-case"
import { describeCases } from "./case-suite"
import { everything, fateOf, wildTexts } from "./everything"
import { agent, annaAsks, procedureOf, request, step, washer } from "./requests"

type Change = (text: string) => Partial<CreateCaseInput>

/** Every text of a request that reaches a column, by its place. */
const places: Record<string, Change> = {
  description: (description) => ({ items: [{ ...washer, description }] }),
  serial: (serial_number) => ({ items: [{ ...washer, serial_number }] }),
  title: (product_title) => ({ items: [{ ...washer, product_title }] }),
  name: (name) => ({ owner: { customer_id: "cus_anna", email: "anna@example.com", name } }),
  words: (body) => ({ message: { body } }),
  "service name": (en) => ({ service: { ...request().service, names: { en } } }),
  "step title": (en) => ({ procedure: procedureOf(step("look", { title: { en } })) }),
  locale: (locale) => ({ locale }),
}

/** Places whose columns are indexed: what is too long for that is refused. */
const keys: Record<string, Change> = {
  account: (customer_id) => ({ owner: { customer_id, email: "anna@example.com" } }),
  address: (email) => ({ owner: { customer_id: "cus_anna", email } }),
  order: (id) => ({ order: { id, display_id: 1 } }),
  channel: (sales_channel_id) => ({ sales_channel_id }),
  country: (country_code) => ({ country_code }),
  unit: (unit_id) => ({ items: [{ ...washer, unit_id }] }),
  origin: (origin_key) => ({ origin_key }),
  key: (idempotency_key) => ({ idempotency_key }),
}

const refusals = ["invalid_data", "not_found", "not_allowed", "conflict"]

describeCases("what nobody should send", ({ service, sql }) => {
  it.each([
    ["texts", places],
    ["keys", keys],
  ])(
    "opens a case as it was written or none at all: %s",
    async (_, table) => {
      for (const [place, change] of Object.entries(table)) {
        for (const [name, text] of Object.entries(wildTexts)) {
          const before = await everything(sql)
          const fate = await fateOf(() => service.createCase(request(change(text))))
          const where = `${place}: ${name}`
          if (fate !== "done") {
            expect([where, refusals.includes(fate)]).toEqual([where, true])
            expect([where, await everything(sql)]).toEqual([where, before])
          }
          if (["nul", "half a letter"].includes(name)) {
            expect([where, fate]).toEqual([where, "invalid_data"])
          }
          if (["family", "right to left", "sql", "template", "json"].includes(name)) {
            expect([where, fate]).toEqual([where, "done"])
          }
        }
      }
      const found = await service.listAdminCases({ limit: 100 })
      expect(found.count).toBeGreaterThan(40)
      for (const { id } of found.cases) {
        expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
      }
    },
    120_000
  )

  it("keeps what was written letter by letter", async () => {
    for (const name of ["right to left", "family", "zalgo", "sql", "template", "json"]) {
      const text = wildTexts[name]
      const { case: made } = await service.createCase(
        request({ message: { body: ` ${text}\n` }, items: [{ ...washer, description: text, product_title: text }] })
      )
      const detail = await service.retrieveStoreCase({ id: made.id, asker: annaAsks })
      expect([name, detail.messages[0].body]).toEqual([name, text.trim()])
      expect([name, detail.items[0].description, detail.items[0].product_title]).toEqual([name, text.trim(), text])
      const { message } = await service.addMessage({
        case_id: made.id,
        body: text,
        visibility: "internal",
        actor: agent,
      })
      expect([name, message.body]).toEqual([name, text.trim()])
    }
  })

  it("is refused for numbers that no number of pieces, order or file can be", async () => {
    const before = await everything(sql)
    for (const quantity of [0, -1, 0.5, 10_001, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await fateOf(() => service.createCase(request({ items: [{ ...washer, quantity }] })))).toBe("invalid_data")
    }
    for (const display_id of [2 ** 31, -(2 ** 40), 1e300, 1.5e10]) {
      const order = { id: "order_1", display_id }
      expect([display_id, await fateOf(() => service.createCase(request({ order })))]).toEqual([
        display_id,
        "invalid_data",
      ])
    }
    const file = {
      name: "a.jpg",
      mime: "image/jpeg",
      sha256: "ab",
      file_id: "f",
      state: "stored" as const,
      actor: agent,
    }
    for (const bytes of [-1, 2 ** 40, 1e300]) {
      expect([bytes, await fateOf(() => service.recordAttachment({ ...file, bytes }))]).toEqual([bytes, "invalid_data"])
    }
    expect(await everything(sql)).toEqual(before)
  })

  it("is refused for days that no calendar has", async () => {
    const before = await everything(sql)
    for (const now of [new Date(8.64e15), new Date(-8.64e15)]) {
      expect(await fateOf(() => service.createCase(request({ now })))).toBe("invalid_data")
    }
    expect(await everything(sql)).toEqual(before)
    for (const created_from of ["", "someday", "2026-13-01", "1e999", "\0"]) {
      expect([created_from, await fateOf(() => service.listAdminCases({ created_from }))]).toEqual([
        created_from,
        "invalid_data",
      ])
    }
    for (const created_before of ["infinity", "294276-12-31T00:00:00Z", "4713-01-01 BC"]) {
      expect([created_before, await fateOf(() => service.listAdminCases({ created_before }))]).toEqual([
        created_before,
        "done",
      ])
    }
  })

  it("pages no list backwards, sideways or without end", async () => {
    await service.createCase(request())
    const lists = {
      inbox: (page: object) => service.listAdminCases(page),
      own: (page: object) => service.listStoreCases({ asker: annaAsks, ...page }),
      replies: (page: object) => service.listReplies(page),
      levels: (page: object) => service.listServiceLevels(page),
      calendars: (page: object) => service.listCalendars(page),
    }
    const pages = [
      ...[0, -1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53].map((limit) => ({ limit })),
      ...[-1, 0.1, 10_001, Number.NaN, 2 ** 53].map((offset) => ({ offset })),
      ...["", "x", "bm8", "e30", "WzFd", "\0", "😀", "A".repeat(100_000)].map((cursor) => ({ cursor })),
      ...["", "-", "--created_at", "constructor", "__proto__", "id; drop table", "created_at desc", "number"].map(
        (order) => ({ order })
      ),
    ]
    for (const [name, list] of Object.entries(lists)) {
      for (const page of pages) {
        const where = `${name} ${JSON.stringify(page).slice(0, 60)}`
        expect([where, await fateOf(() => list(page))]).toEqual([where, "invalid_data"])
      }
    }
    const { next_cursor } = await service.listAdminCases({ limit: 1 })
    expect(next_cursor).toBeNull()
  })

  it("finds nothing for a cursor of another list, another sort or another hand", async () => {
    await service.createCase(request())
    await service.createCase(request())
    const { next_cursor } = await service.listAdminCases({ limit: 1 })
    const cursor = String(next_cursor)
    expect(await fateOf(() => service.listStoreCases({ asker: annaAsks, cursor }))).toBe("invalid_data")
    expect(await fateOf(() => service.listAdminCases({ cursor, order: "created_at" }))).toBe("invalid_data")
    const forge = (key: unknown, id: unknown) =>
      Buffer.from(JSON.stringify(["admin_cases", "-created_at", key, id])).toString("base64url")
    for (const forged of [forge("now()", "x"), forge(null, "x"), forge("infinity", "x"), forge("2026-11-23", 7)]) {
      expect(await fateOf(() => service.listAdminCases({ cursor: forged }))).toBe("invalid_data")
    }
    const priority = Buffer.from(JSON.stringify(["admin_cases", "priority", "high'--", "x"])).toString("base64url")
    expect(await fateOf(() => service.listAdminCases({ cursor: priority, order: "priority" }))).toBe("invalid_data")
  })

  it("asks for no case by what no id can be", async () => {
    for (const id of ["", "\0", "\ud800", "' or 1=1", "x".repeat(1_000_000)]) {
      const fates = [
        await fateOf(() => service.retrieveAdminCase(id)),
        await fateOf(() => service.retrieveStoreCase({ id, asker: annaAsks })),
        await fateOf(() => service.acknowledge({ id, actor: agent })),
        await fateOf(() => service.verifyHistory(id)),
        await fateOf(() => service.retrieveAttachment(id, null)),
        await fateOf(() => service.retrieveReply(id)),
      ]
      const name = id.slice(0, 10)
      expect([name, fates.every((fate) => fate === "not_found" || fate === "invalid_data")]).toEqual([name, true])
    }
    const filters = ["id", "order_id", "customer_id", "unit_id", "assignee_id", "sales_channel_id", "number"] as const
    for (const name of filters) {
      expect([name, await fateOf(() => service.listAdminCases({ [name]: "a\0b" }))]).toEqual([name, "invalid_data"])
      expect((await service.listAdminCases({ [name]: "x".repeat(100_000) })).count).toBe(0)
    }
  })
})
