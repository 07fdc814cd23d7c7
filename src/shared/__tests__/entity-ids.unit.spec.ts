import { generateEntityId } from "@medusajs/framework/utils"
import { entityIds } from "../entity-ids"

describe("many ids at once", () => {
  it("have the form of Medusa's own", () => {
    const form = /^aswar_[0-9A-HJKMNP-TV-Z]{26}$/
    expect(generateEntityId(undefined, "aswar")).toMatch(form)
    expect(entityIds("aswar", 3)).toEqual([expect.stringMatching(form), expect.stringMatching(form), expect.stringMatching(form)])
  })

  it("begin with the moment, as the ULID specification has it", () => {
    expect(entityIds("aswar", 1, 0)[0]).toMatch(/^aswar_0000000000/)
    expect(entityIds("aswar", 1, 1_469_918_176_385)[0]).toMatch(/^aswar_01ARYZ6S41/)
  })

  it("differ, and ascend", () => {
    const ids = entityIds("aswev", 5_000)
    expect(new Set(ids).size).toBe(5_000)
    expect(ids).toEqual([...ids].sort())
  })

  it("are none for none", () => {
    expect(entityIds("aswev", 0)).toEqual([])
  })
})
