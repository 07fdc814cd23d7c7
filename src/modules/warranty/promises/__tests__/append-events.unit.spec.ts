import { systemActor } from "../../../../shared/actor"
import { appendEvents, eventRows } from "../append-events"

describe("history rows", () => {
  const events = Array.from({ length: 50 }, (_, index) => ({
    warranty_id: "aswar_1",
    kind: "changed" as const,
    data: { index },
  }))

  it("have ids in the order in which they were told, so that one moment keeps its order", () => {
    const rows = JSON.parse(eventRows.param(events, { type: "user", id: "user_anna" })) as Record<string, unknown>[]
    const ids = rows.map(({ id }) => id as string)
    expect(ids).toEqual([...ids].sort())
    expect(rows[49]).toEqual({
      id: expect.stringMatching(/^aswev_/),
      warranty_id: "aswar_1",
      kind: "changed",
      actor_type: "user",
      actor_id: "user_anna",
      data: { index: 49 },
    })
  })

  it("aren't written when there are none", async () => {
    const sql = jest.fn()
    await appendEvents(sql, [], systemActor)
    expect(sql).not.toHaveBeenCalled()
  })
})
