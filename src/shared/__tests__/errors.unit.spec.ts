import { MedusaError } from "@medusajs/framework/utils"
import { serializeError } from "@medusajs/utils"
import { conflict, forbidden, invalid, notAllowed, notFound, quoted, tooManyRequests, unauthorized } from "../errors"

const thrownBy = (act: () => never) => {
  try {
    return act()
  } catch (error) {
    return error as MedusaError & { details?: unknown }
  }
}

describe("refusals", () => {
  it("names field, value and what is accepted", () => {
    const error = thrownBy(() => invalid("limit", 1000, "a whole number from 1 to 100"))

    expect(error).toMatchObject({
      type: "invalid_data",
      message: "Field 'limit' is '1000'; accepted: a whole number from 1 to 100",
    })
  })

  it("keeps a conflict's code and details through a workflow, which copies what a step throws", () => {
    const error = thrownBy(() => conflict("slot_taken", "The slot is gone", { next: ["2027-01-01"] }))
    const copy = JSON.parse(JSON.stringify(serializeError(error)))

    expect(copy).toMatchObject({ type: "conflict", code: "slot_taken", details: { next: ["2027-01-01"] } })
  })

  it.each([
    [() => notFound("Unit", "asunit_1"), "not_found"],
    [() => notAllowed("The last manager stays one"), "not_allowed"],
    [() => forbidden(), "forbidden"],
    [() => unauthorized(), "unauthorized"],
    [() => tooManyRequests(30), "too_many_requests"],
  ] as [() => never, string][])("gives each kind of refusal its type", (act, type) => {
    expect(thrownBy(act).type).toBe(type)
  })

  it("shows a value on one line, printable, and not longer than 100 characters", () => {
    expect(quoted("a\r\nBcc: x\0")).toBe("'a??Bcc: x?'")
    expect(quoted("😀".repeat(200))).toBe(`'${"😀".repeat(100)}…'`)
    expect(quoted({ a: [1] })).toBe(`'{"a":[1]}'`)
    expect(quoted(undefined)).toBe("'undefined'")
  })
})
