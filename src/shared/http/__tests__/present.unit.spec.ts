import { z } from "@medusajs/framework/zod"
import { BigNumber } from "@medusajs/framework/utils"
import { present } from "../present"

const own = z.object({ id: z.string(), status: z.enum(["open", "done"]), price: z.number().nullable() })
const moved = z.object({ id: z.string(), status: z.literal("moved_on") })

describe("an answer", () => {
  it("holds what its schema names and nothing else, however deep", () => {
    const schema = z.object({ units: z.array(z.object({ id: z.string(), place: z.object({ city: z.string() }).nullable() })) })
    const row = { id: "1", token_hash: "secret", place: { city: "Roma", street: "secret" } }

    expect(present(schema, { units: [row], sql: "secret" })).toEqual({ units: [{ id: "1", place: { city: "Roma" } }] })
  })

  it("writes dates as ISO text, decimals as numbers, and what is missing as null", () => {
    const schema = z.object({
      at: z.string(),
      price: z.number().nullable(),
      fee: z.number(),
      big: z.number(),
      none: z.string().nullable(),
    })
    const row = { at: new Date(0), price: "49.90", fee: 0, big: new BigNumber("12.5"), none: undefined }

    expect(present(schema, row)).toEqual({ at: "1970-01-01T00:00:00.000Z", price: 49.9, fee: 0, big: 12.5, none: null })
  })

  it("tells the shapes of a union apart by their status, and shows nothing of an unknown one", () => {
    const schema = z.array(z.union([own, moved]))
    const rows = [
      { id: "1", status: "open", price: "1", order_id: "secret" },
      { id: "2", status: "moved_on", price: "1" },
      { id: "3", status: "unheard_of", price: "1" },
    ]

    expect(present(schema, rows)).toEqual([{ id: "1", status: "open", price: 1 }, { id: "2", status: "moved_on" }, null])
  })

  it("copies records by their values, and values of no fixed kind as they are", () => {
    const schema = z.object({ name: z.record(z.string(), z.string()), data: z.record(z.string(), z.unknown()), either: z.union([z.string(), z.number()]) })

    expect(present(schema, { name: { en: "x" }, data: { from: 1, to: null }, either: 3 })).toEqual({
      name: { en: "x" },
      data: { from: 1, to: null },
      either: 3,
    })
    expect(present(schema, { name: null, data: undefined, either: "a" })).toEqual({ name: {}, data: {}, either: "a" })
  })
})
