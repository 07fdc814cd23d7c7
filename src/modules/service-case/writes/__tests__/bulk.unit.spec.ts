import { MedusaError } from "@medusajs/framework/utils"
import { conflict, notAllowed, notFound } from "../../../../shared/errors"
import type { CaseRecord } from "../../records"
import type { BulkInput, ChangeResult } from "../../types"
import { bulk } from "../bulk"

const actor = { type: "user", id: "user_ada" } as const
const written = (id: string): ChangeResult => ({
  case: { id, status: "new" } as CaseRecord,
  unit_ids: [`asunit_${id}`],
  due: [],
  has_changed: id !== "same",
})

/** Writes that remember what they were asked, and refuse as told. */
function writes(refuse: (id: string) => void = () => undefined) {
  const asked: [string, Record<string, unknown>][] = []
  const doing =
    (name: string) =>
    async <Input extends { id: string }>(one: Input) => {
      asked.push([name, one])
      refuse(one.id)
      return written(one.id)
    }
  const changeStatus = async (one: { id: string }) => ({
    ...(await doing("status")(one)),
    from: "new" as const,
    to: "resolved" as const,
  })
  return { asked, does: { assign: doing("assign"), edit: doing("edit"), changeStatus } }
}

const give: BulkInput["action"] = { kind: "assign", assignee_id: "user_bob" }

describe("one thing done to many cases", () => {
  it("is done to each once, in the order given, and tells of each", async () => {
    const { asked, does } = writes()
    const result = await bulk({ ids: ["b", "same", "b"], action: give, actor }, does)
    expect(asked.map(([name, { id, assignee_id }]) => [name, id, assignee_id])).toEqual([
      ["assign", "b", "user_bob"],
      ["assign", "same", "user_bob"],
    ])
    expect(result.results).toEqual([
      { id: "b", ok: true },
      { id: "same", ok: true },
    ])
    expect(result.changed).toEqual([
      { id: "b", unit_ids: ["asunit_b"], from: "new", status: "new", has_changed: true },
      { id: "same", unit_ids: ["asunit_same"], from: "new", status: "new", has_changed: false },
    ])
  })

  it("asks the write that it names, with the reasons that it was given", async () => {
    const { asked, does } = writes()
    const now = new Date("2026-11-23T10:00:00Z")
    await bulk({ ids: ["a"], action: { kind: "priority", priority: "high" }, actor, now }, does)
    await bulk({ ids: ["a"], action: { kind: "status", action: "cancel", cancel_reason: "spam" }, actor, now }, does)
    expect(asked).toEqual([
      ["edit", { id: "a", priority: "high", actor, now }],
      ["status", { id: "a", action: "cancel", cancel_reason: "spam", resolution_code: undefined, actor, now }],
    ])
  })

  it("goes on after a refusal, which is told with type and code", async () => {
    const { does } = writes((id) => {
      if (id === "gone") {
        notFound("case", id)
      }
      if (id === "over") {
        notAllowed("A case that is over is nobody's any more", "case_over")
      }
      if (id === "changed") {
        conflict("case_changed", "Somebody was faster", { rev: 3 })
      }
    })
    const { results, changed } = await bulk({ ids: ["gone", "over", "fine", "changed"], action: give, actor }, does)
    expect(results).toEqual([
      { id: "gone", ok: false, type: "not_found", code: null, message: "case with id 'gone' was not found" },
      { id: "over", ok: false, type: "not_allowed", code: "case_over", message: expect.stringMatching(/nobody's/) },
      { id: "fine", ok: true },
      { id: "changed", ok: false, type: "conflict", code: "case_changed", message: "Somebody was faster" },
    ])
    expect(changed.map(({ id }) => id)).toEqual(["fine"])
  })

  it("stops at a failure of ours, which is nobody's refusal", async () => {
    const { asked, does } = writes((id) => {
      if (id === "bad") {
        throw new TypeError("x is undefined")
      }
    })
    await expect(bulk({ ids: ["a", "bad", "c"], action: give, actor }, does)).rejects.toThrow(TypeError)
    expect(asked.map(([, { id }]) => id)).toEqual(["a", "bad"])
  })

  it("is done to a hundred at most and to one at least, counted without repetitions", async () => {
    const { asked, does } = writes()
    const many = Array.from({ length: 101 }, (_, n) => `case_${n}`)
    for (const ids of [[], many]) {
      await expect(bulk({ ids, action: give, actor }, does)).rejects.toMatchObject({
        type: MedusaError.Types.INVALID_DATA,
        message: expect.stringMatching(/'ids'.*1 to 100/),
      })
    }
    expect(asked).toEqual([])
    const hundred = many.slice(1)
    expect((await bulk({ ids: [...hundred, ...hundred], action: give, actor }, does)).results).toHaveLength(100)
  })
})
