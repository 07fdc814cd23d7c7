import type { MedusaRequest } from "@medusajs/framework/http"
import fc from "fast-check"
import { customerOf, salesChannelsOf, staffOf } from "../caller"
import { checkInput } from "../check-input"
import { clientAddressOf } from "../client-address"
import { idempotencyKeyOf } from "../idempotency-key"

const requestOf = (parts: object) => parts as MedusaRequest
const users = ["user_1"]
const listUsers = async ({ id }: { id: string }) => users.filter((user) => user === id).map((id) => ({ id }))
const scope = { resolve: () => ({ listUsers }) }
const signed = (actor_type: unknown, actor_id: unknown) => requestOf({ scope, auth_context: { actor_type, actor_id } })

describe("who asks", () => {
  it("is a customer by a customer's token alone", () => {
    expect(customerOf(signed("customer", "cus_1"))).toEqual({ type: "customer", id: "cus_1" })
    for (const kind of ["user", "api-key", "guest", "technician", "Customer", "", undefined]) {
      expect([kind, customerOf(signed(kind, "cus_1"))]).toEqual([kind, null])
    }
  })

  it("is staff as a user, or as a program with a secret key", async () => {
    await expect(staffOf(signed("user", "user_1"))).resolves.toEqual({ type: "user", id: "user_1" })
    await expect(staffOf(signed("api-key", "apk_1"))).resolves.toEqual({ type: "api_key", id: "apk_1" })
    for (const kind of ["customer", "technician", "guest", "api_key", "USER", "", undefined]) {
      await expect(staffOf(signed(kind, "user_1"))).rejects.toThrow("Unauthorized")
    }
  })

  it("is nobody with the token of a user who has left", async () => {
    await expect(staffOf(signed("user", "user_2"))).rejects.toThrow("Unauthorized")
  })

  it.each(["", undefined, null])("is nobody while a registration has no account yet: %j", async (id) => {
    expect(customerOf(signed("customer", id))).toBeNull()
    await expect(staffOf(signed("user", id))).rejects.toThrow("Unauthorized")
  })

  it("is nobody without a token", async () => {
    expect(customerOf(requestOf({}))).toBeNull()
    await expect(staffOf(requestOf({}))).rejects.toThrow("Unauthorized")
  })

  it("sees the channels of the key, and none without one", () => {
    expect(salesChannelsOf(requestOf({ publishable_key_context: { sales_channel_ids: ["sc_1", "sc_2"] } }))).toEqual([
      "sc_1",
      "sc_2",
    ])
    expect(salesChannelsOf(requestOf({}))).toEqual([])
  })
})

describe("where a request comes from", () => {
  it("is what the trusted proxy says, and beside it who really connects", () => {
    const socket = { remoteAddress: "10.0.0.1" }
    expect(clientAddressOf(requestOf({ ip: "203.0.113.7", socket }))).toEqual({
      address: "203.0.113.7",
      connection: "10.0.0.1",
    })
  })

  it("is the connection where nobody says more, and something even without one", () => {
    expect(clientAddressOf(requestOf({ socket: { remoteAddress: "::1" } }))).toEqual({
      address: "::1",
      connection: "::1",
    })
    expect(clientAddressOf(requestOf({}))).toEqual({ address: "unknown", connection: "unknown" })
  })

  it("is not what a header says that no proxy has checked", () => {
    const headers = { "x-forwarded-for": "198.51.100.1", "x-client-ip": "198.51.100.1", "x-real-ip": "198.51.100.1" }
    const { address, connection } = clientAddressOf(requestOf({ ip: "10.0.0.1", headers, socket: {} }))
    expect([address, connection]).toEqual(["10.0.0.1", "unknown"])
  })
})

describe("an idempotency key", () => {
  const keyOf = (key: unknown) => idempotencyKeyOf(requestOf({ headers: { "idempotency-key": key } }))

  it("may be missing", () => {
    expect(idempotencyKeyOf(requestOf({ headers: {} }))).toBeNull()
  })

  it.each(["a", "tap tap", "~".repeat(255), "7f9c24e8-3b12-4fef-91e0-7c3c2f0b2c11", "{}", " a"])("is %j", (key) => {
    expect(keyOf(key)).toBe(key)
  })

  it.each(["", " ", "   ", "x".repeat(256), "é", "a\tb", "a\u0000", "\u007f", "日本"])("isn't %j", (key) => {
    expect(() => keyOf(key)).toThrow("'Idempotency-Key'")
  })

  it("is one and not several", () => {
    expect(() => keyOf(["a", "b"])).toThrow("1 to 255 printable ASCII characters")
  })
})

describe("what no field may hold", () => {
  const check = (value: unknown) => checkInput(value, "body")

  it.each([
    ["NUL", { a: { b: ["x\0"] } }, "'b'"],
    ["half a letter", { name: "x\ud800" }, "'name'"],
    ["NUL in a key", { "a\0": 1 }, "'body'"],
    ["half a letter in a key", { deep: { "\udfff": 1 } }, "'deep'"],
    ["a way to the prototype", JSON.parse('{"a":[{"__proto__":{"x":1}}]}'), "'a' is '__proto__'"],
    ["a constructor", { texts: { constructor: "x" } }, "'texts' is 'constructor'"],
    ["a prototype", { prototype: 1 }, "'body' is 'prototype'"],
  ])("%s is refused where it stands", (_, value, place) => {
    expect(() => check(value)).toThrow(place)
  })

  it("a nesting of twelve is deep enough", () => {
    const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : "x")
    expect(() => check(nested(12))).not.toThrow()
    expect(() => check(nested(13))).toThrow("at most 12 levels of nesting")
    expect(() => check(JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`))).toThrow("levels")
  })

  it("everything that people write passes, pictures and joined letters included", () => {
    const sound = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0"))
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(sound, fc.integer(), fc.boolean())),
        (value) => {
          expect(() => check(value)).not.toThrow()
        }
      )
    )
  })

  it("numbers, flags and nothing are no texts, and pass", () => {
    for (const value of [0, -1, Number.NaN, true, null, undefined, [], {}]) {
      expect(() => check(value)).not.toThrow()
    }
  })
})
