import { maxSearchBytes } from "../../domain/search-words"
import type { CreateCaseInput } from "../../types"
import { firstEvents } from "../first-events"
import { newCaseRow } from "../new-case-row"
import { anItem, aRequest } from "./requests"

const now = new Date("2026-11-23T10:15:30.456Z")
const at = "2026-11-23T10:15:30.456Z"
const rowOf = (change: Partial<CreateCaseInput> = {}) => newCaseRow(aRequest(change), "C-2026-000007", "hash", now)
const eventsOf = (change: Partial<CreateCaseInput> = {}, assignee: string | null = null) =>
  firstEvents(rowOf(change), aRequest(change), assignee)
const kinds = (change: Partial<CreateCaseInput> = {}, assignee: string | null = null) =>
  eventsOf(change, assignee).map(({ kind }) => kind)

describe("a new case", () => {
  it("has its owner in one spelling, and a name that is blank is none", () => {
    const owner = { customer_id: null, email: "  Gus.Guest@EXAMPLE.com ", name: "  Gus  Guest " }
    expect(rowOf({ owner })).toMatchObject({ owner_email: "gus.guest@example.com", owner_name: "Gus  Guest" })
    expect(rowOf({ owner: { ...owner, name: "   " } }).owner_name).toBeNull()
    expect(rowOf({ owner: { customer_id: "cus_1", email: null } })).toMatchObject({
      owner_email: null,
      owner_name: null,
    })
  })

  it("has its country in small letters and everything that isn't known as nothing", () => {
    expect(rowOf({ country_code: "IT" }).country_code).toBe("it")
    expect(rowOf()).toMatchObject({
      country_code: null,
      order_id: null,
      order_display_id: null,
      sales_channel_id: null,
      origin_key: null,
      procedure_id: null,
      procedure_version: null,
      remedy_sought: null,
      right_claimed: null,
      follows_id: null,
      acknowledged_at: null,
      safety_review_opened_at: null,
      owner_group_ids: [],
    })
  })

  it("is acknowledged by being there only where the shop takes no time for it", () => {
    expect(rowOf({ acknowledge_minutes: 0 }).acknowledged_at).toBe(at)
    for (const acknowledge_minutes of [undefined, null, 1, 1440]) {
      expect(rowOf({ acknowledge_minutes }).acknowledged_at).toBeNull()
    }
  })

  it("begins with its owner's words, also when an agent wrote them down", () => {
    const message = { body: "It hums" }
    for (const type of ["customer", "guest", "user"] as const) {
      const row = rowOf({ message, actor: { type, id: "x" } })
      expect(row).toMatchObject({ last_message_at: at, last_message_by: "customer", created_by_type: type })
    }
    expect(rowOf()).toMatchObject({ last_message_at: null, last_message_by: null })
  })

  it("T-092: is critical and to be looked at when one of its things may hurt somebody, whatever was wished", () => {
    const items = [anItem(), anItem({ unit_id: "asunit_2", symptom_code: "electric_shock" })]
    expect(rowOf({ items, priority: "low" })).toMatchObject({ priority: "critical", safety_review_opened_at: at })
    expect(rowOf({ items: [anItem({ symptom_code: "leak" })], priority: "low" })).toMatchObject({
      priority: "low",
      safety_review_opened_at: null,
    })
    expect(rowOf().priority).toBe("normal")
  })

  it("T-171: asks which right is meant when something arrived damaged, unless the customer has said it", () => {
    const items = [anItem({ symptom_code: "arrived_damaged" })]
    expect(rowOf({ items }).open_question).toBe("which_right")
    expect(rowOf({ items, right_claimed: "transit_damage" })).toMatchObject({
      open_question: null,
      right_claimed: "transit_damage",
    })
  })

  it("keeps a key with whose it is, and neither without the other", () => {
    expect(rowOf({ idempotency_key: "k1" })).toMatchObject({
      idempotency_caller: "customer:cus_anna",
      idempotency_key: "k1",
      request_hash: "hash",
    })
    expect(rowOf()).toMatchObject({ idempotency_caller: null, idempotency_key: null })
  })

  it("freezes the version of its procedure, not only which it is", () => {
    const procedure = { procedure_id: "asproc_1", version: 7, title: { en: "Look" }, steps: [] }
    expect(rowOf({ procedure })).toMatchObject({
      procedure_id: "asproc_1",
      procedure_version: 7,
      procedure_title: { en: "Look" },
    })
  })

  it("is found by its numbers first, however much was said, and fits the room that words have", () => {
    const description = Array.from({ length: 800 }, (_, n) => `wörd${n}`).join(" ")
    const items = Array.from({ length: 50 }, (_, n) =>
      anItem({
        unit_id: `asunit_${n}`,
        serial_number: `SN-${String(n).padStart(6, "0")}`,
        description: `${n} ${description}`,
      })
    )
    const { search_text } = rowOf({ items, order: { id: "order_1", display_id: 4711 }, message: { body: description } })
    expect(search_text.startsWith("c-2026-000007 ")).toBe(true)
    expect(search_text.split(" ")).toEqual(expect.arrayContaining(["4711", "anna@example.com", "sn-000000"]))
    expect(Buffer.byteLength(search_text)).toBeLessThanOrEqual(maxSearchBytes)
  })
})

describe("the first lines of a case's history", () => {
  it("say that it was opened, by what and how, in codes alone", () => {
    const change = {
      items: [anItem({ description: "My secret" })],
      owner: { customer_id: "cus_anna", email: "anna@example.com", name: "Anna Nowak" },
      message: { body: "My words" },
      origin_key: "proposal:asprp_1",
    }
    const [created, ...others] = eventsOf(change)
    expect(created).toMatchObject({
      kind: "created",
      data: {
        service_id: "assvc_repair",
        channel: "store",
        priority: "normal",
        items: 1,
        origin_key: "proposal:asprp_1",
      },
    })
    expect(others).toEqual([])
    expect(JSON.stringify(eventsOf(change))).not.toMatch(/secret|Nowak|anna@|words/)
  })

  it("stand in the order in which things happened", () => {
    const items = [anItem({ symptom_code: "smoke" }), anItem({ unit_id: "b", symptom_code: "arrived_damaged" })]
    expect(kinds({ items, acknowledge_minutes: 0 }, "user_ada")).toEqual([
      "created",
      "acknowledged",
      "safety_review_opened",
      "question_asked",
      "assigned",
    ])
    expect(kinds()).toEqual(["created"])
  })

  it("name each symptom of a danger once", () => {
    const items = ["smoke", "smoke", "leak"].map((symptom_code, n) => anItem({ unit_id: `u${n}`, symptom_code }))
    expect(eventsOf({ items })[1]).toMatchObject({
      kind: "safety_review_opened",
      data: { symptom_codes: ["smoke", "leak"] },
    })
  })
})
