import { validate } from "../../../shared/http/validate"
import { routeTable } from "../../route-table"

type Fields = Record<string, unknown>
type Part = "body" | "query"

/** A change to a good request (`undefined` leaves the field out), and what the refusal has to say. */
export type Refusal = readonly [change: Fields, field: string, accepted?: string | RegExp]

function schemaOf(id: string, part: Part) {
  const schema = routeTable.find((route) => route.id === id)?.[part]
  if (!schema) {
    throw new Error(`${id} reads no ${part}`)
  }
  return schema
}

/** What a route makes of a part of a request. */
export function read(id: string, part: Part, value: unknown): unknown {
  return validate(schemaOf(id, part), value, part)
}

function without(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function refusalOf(id: string, part: Part, value: Fields): { type: string; message: string } {
  try {
    read(id, part, value)
  } catch (error) {
    return error as { type: string; message: string }
  }
  throw new Error(`${id} takes ${JSON.stringify(value).slice(0, 200)}`)
}

/** A long value by its beginning, for a title that can be read. */
const short = (value: unknown) =>
  JSON.stringify(value, (_, one) => (one === undefined ? "left out" : one))?.slice(0, 70)

/**
 * A route takes the good request, and refuses each change of it with 400, naming the field by its path and what
 * would be accepted.
 */
export function describeFields(id: string, part: Part, good: Fields, refusals: readonly Refusal[]): void {
  describe(`${id}, ${part}`, () => {
    it("takes a good one", () => {
      expect(() => read(id, part, good)).not.toThrow()
    })

    it.each(refusals.map((refusal) => [short(refusal[0]), refusal] as const))("refuses %s", (_, refusal) => {
      const [change, field, accepted = "accepted: "] = refusal
      const { type, message } = refusalOf(id, part, without({ ...good, ...change }))

      expect(type).toBe("invalid_data")
      expect(message).toContain(field && `'${field}'`)
      expect(message).toMatch(accepted)
      expect(message.length).toBeLessThan(1_500)
    })

    it("refuses a field that it doesn't know, and tells those that it does", () => {
      const { message } = refusalOf(id, part, { ...good, colour: "red" })
      expect(message).toMatch(new RegExp(`^Unknown field 'colour' in the ${part}; accepted: `))
      expect(message).toContain(Object.keys(good)[0] ?? "")
    })
  })
}
