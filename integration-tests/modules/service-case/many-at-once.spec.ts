import { describeCases } from "./case-suite"
import { agent, request } from "./requests"

describeCases("many cases at once", ({ service }) => {
  it("are changed each for itself", async () => {
    const { case: one } = await service.createCase(request())
    const { case: two } = await service.createCase(request())
    await service.changeStatus({ id: two.id, action: "resolve", resolution_code: "solved", actor: agent })
    const status = { kind: "status" as const, action: "start" as const }
    const result = await service.bulk({ ids: [one.id, two.id, "ascase_x", one.id], action: status, actor: agent })
    expect(result.results).toMatchObject([
      { id: one.id, ok: true },
      { id: two.id, ok: false, type: "conflict", code: "case_changed" },
      { id: "ascase_x", ok: false, type: "not_found" },
    ])
    expect(result.changed).toEqual([
      { id: one.id, unit_ids: ["asunit_1"], from: "new", status: "in_progress", has_changed: true },
    ])
    await service.bulk({ ids: [one.id], action: { kind: "assign", assignee_id: "user_bob" }, actor: agent })
    await service.bulk({ ids: [one.id], action: { kind: "priority", priority: "high" }, actor: agent })
    expect(await service.retrieveAdminCase(one.id)).toMatchObject({ assignee_id: "user_bob", priority: "high" })
    const many = Array.from({ length: 101 }, (_, n) => `ascase_${n}`)
    await expect(service.bulk({ ids: many, action: status, actor: agent })).rejects.toThrow(/'ids'/)
  })
})
