import fc from "fast-check"
import { askedBy } from "../asked-by"
import { authorOf } from "../idempotency"
import { casesOfPerson } from "../person"
import { uploadedBy } from "../writes/claim-attachments"
import { callerOf, requestHash } from "../writes/request-of"
import type { Actor } from "../../../shared/actor"

const placeholders = (sql: string) => sql.split("?").length - 1
const id = fc.option(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }))
const guest = fc.option(fc.record({ email: fc.emailAddress(), order_id: fc.string({ minLength: 1, maxLength: 8 }) }))
const channels = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 })
const actor: fc.Arbitrary<Actor> = fc.record({
  type: fc.constantFrom("user", "api_key", "customer", "guest", "technician", "system"),
  id,
})

describe("whose a case is", () => {
  it("is asked with every value bound, never written into the statement", () => {
    fc.assert(
      fc.property(id, guest, channels, (customer_id, proof, sales_channel_ids) => {
        const { sql, params } = askedBy({ customer_id, guest: proof, sales_channel_ids })
        expect(placeholders(sql)).toBe(params.length)
        const given = [customer_id, proof?.order_id, ...sales_channel_ids].filter((one) => one && one.length > 4)
        for (const value of given) {
          expect(sql.includes(value as string)).toBe(false)
        }
      })
    )
  })

  it("is nobody's who has shown neither account nor order", () => {
    for (const asker of [
      { sales_channel_ids: ["sc_web"] },
      { customer_id: null, guest: null, sales_channel_ids: [] },
      { customer_id: "", guest: null, sales_channel_ids: ["sc_web"] },
    ]) {
      expect(askedBy(asker)).toEqual({ sql: "false", params: [] })
    }
  })

  it("goes by the account where somebody has both, so that a guest's proof opens nothing more", () => {
    const proof = { email: "anna@example.com", order_id: "order_9" }
    const both = askedBy({ customer_id: "cus_anna", guest: proof, sales_channel_ids: ["sc_web"] })
    expect(both).toEqual(askedBy({ customer_id: "cus_anna", sales_channel_ids: ["sc_web"] }))
    expect(JSON.stringify(both.params)).not.toContain("order_9")
  })

  it("knows an address in any spelling", () => {
    const asked = (email: string) => askedBy({ guest: { email, order_id: "order_9" }, sales_channel_ids: [] }).params[0]
    expect(asked("  Gus.GUEST@Example.COM\t")).toBe("gus.guest@example.com")
    expect(casesOfPerson({ customer_id: null, emails: [" A@X.org", "a@x.org "] }).params).toEqual([
      null,
      ["a@x.org", "a@x.org"],
    ])
    expect(uploadedBy({ type: "guest", id: "s" }, { email: " A@X.org ", order_id: "o" }).params).toEqual([
      "a@x.org",
      "o",
    ])
  })

  it("is a person's by their account, and by an address only where no account has the case", () => {
    const { sql, params } = casesOfPerson({ customer_id: "cus_anna", emails: ["anna@example.com"] })
    expect(placeholders(sql)).toBe(params.length)
    expect(sql.replace(/\s+/g, " ")).toContain("c.owner_customer_id is null and c.owner_email = any")
  })
})

describe("whose an upload is", () => {
  it("is told by account, and for a guest by what they proved and not by their session", () => {
    const proof = { email: "gus@example.com", order_id: "order_9" }
    const [one, other] = ["session_1", "session_2"].map((session) => uploadedBy({ type: "guest", id: session }, proof))
    expect(one).toEqual(other)
    expect(uploadedBy({ type: "customer", id: "cus_anna" }, null).params).toEqual(["customer", "cus_anna"])
  })

  it("is no guest's who has proved nothing: nothing equals null in a database", () => {
    const { sql, params } = uploadedBy({ type: "guest", id: "session_1" }, null)
    expect(params).toEqual([null, null])
    expect(sql).not.toMatch(/\bis not distinct\b|\bor\b/)
  })
})

describe("whose a request is", () => {
  it("is another one's for another kind of caller with the same id", () => {
    fc.assert(
      fc.property(actor, actor, (one, other) => {
        const isSame = one.type === other.type && (one.id ?? "") === (other.id ?? "")
        expect(callerOf(one) === callerOf(other)).toBe(isSame)
        if (one.type !== other.type && one.id && other.id) {
          expect(authorOf(one)).not.toBe(authorOf(other))
        }
      })
    )
    expect(authorOf({ type: "system", id: null })).toBe("system")
    expect(authorOf({ type: "user", id: "user_ada" })).toBe("user:user_ada")
  })

  it("is the same one exactly when it asks for the same", () => {
    const body = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant(null)), { maxLength: 4 })
    fc.assert(
      fc.property(body, body, (one, other) => {
        expect(requestHash(one)).toMatch(/^[0-9a-f]{64}$/)
        expect(requestHash(one) === requestHash(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      })
    )
    // Where one value ends and the next begins counts: `["ab", "c"]` isn't `["a", "bc"]`.
    expect(requestHash(["ab", "c"])).not.toBe(requestHash(["a", "bc"]))
    expect(requestHash([null, "x"])).not.toBe(requestHash(["x", null]))
  })
})
