import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { describeCases } from "./case-suite"
import { everything, fateOf } from "./everything"
import { aBusyShop, everyWrite } from "./every-write"
import { agent, anna, annaAsks, request, washer } from "./requests"

type Repository = { transaction(work: (manager: SqlEntityManager) => Promise<void>): Promise<void> }

/** Thrown by a caller who thinks better of it. */
class SecondThoughts extends Error {}

describeCases("what is undone", ({ service, sql }) => {
  const inCallersTransaction = (work: (context: Context, manager: SqlEntityManager) => Promise<void>) => {
    const { __container__ } = service as unknown as { __container__: { baseRepository: Repository } }
    return __container__.baseRepository.transaction((manager) => work({ transactionManager: manager }, manager))
  }

  it("is undone as a whole, whichever write it was, and nobody has seen it before", async () => {
    const writes = everyWrite({ service }, await aBusyShop({ service, sql }))
    const before = await everything(sql)
    for (const [name, write] of Object.entries(writes)) {
      const undone = inCallersTransaction(async (context, manager) => {
        await write(context)
        const inside = await everything((statement, values = []) => manager.execute(statement, values))
        expect([name, JSON.stringify(inside) === JSON.stringify(before)]).toEqual([name, false])
        expect([name, await everything(sql)]).toEqual([name, before])
        throw new SecondThoughts()
      })
      await expect(undone).rejects.toThrow(SecondThoughts)
      expect([name, await everything(sql)]).toEqual([name, before])
    }
  }, 60_000)

  it("several writes of one caller are one: all of them or none", async () => {
    const shop = await aBusyShop({ service, sql })
    const writes = everyWrite({ service }, shop)
    const before = await everything(sql)
    const names = ["changeStatus", "addMessage", "assignCase", "acknowledge", "createReply"] as const
    const undone = inCallersTransaction(async (context) => {
      for (const name of names) {
        await writes[name](context)
      }
      await service.changeStatus({ id: shop.plain.id, action: "close", actor: agent }, context)
    })
    await expect(undone).rejects.toMatchObject({ code: "case_changed" })
    expect(await everything(sql)).toEqual(before)
    await inCallersTransaction(async (context) => {
      for (const name of names) {
        await writes[name](context)
      }
    })
    const { status, messages, assignee_id } = await service.retrieveAdminCase(shop.plain.id)
    expect([status, messages.length, assignee_id]).toEqual(["in_progress", 1, "user_ada"])
    expect(await service.verifyHistory(shop.plain.id)).toMatchObject({ is_intact: true })
  })

  it("is what can't be told: when the history takes no line, the change isn't made either", async () => {
    const writes = everyWrite({ service }, await aBusyShop({ service, sql }))
    await sql(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk is full'; end $$`
    )
    await sql(`create trigger refuse before insert on after_sales_case_event for each row execute function refuse()`)
    const before = await everything(sql)
    const untold: string[] = []
    for (const [name, write] of Object.entries(writes)) {
      const failure: unknown = await write({}).then(
        () => null,
        (error: unknown) => error
      )
      if (failure === null) {
        untold.push(name)
        continue
      }
      expect([name, String(failure)]).toEqual([name, expect.stringContaining("disk is full")])
    }
    // What these write is no part of a case's story.
    const others = "Calendar|ServiceLevel|Reply|Agent|Outbox|Removed|Unclaimed|Removals|removeAttachment"
    expect(untold.filter((name) => !new RegExp(others).test(name))).toEqual([])
    const after = await everything(sql)
    for (const table of ["", "_item", "_message", "_step", "_evidence", "_child", "_event", "_deadline"]) {
      expect([table, after[`after_sales_case${table}`]]).toEqual([table, before[`after_sales_case${table}`]])
    }
  }, 60_000)
})

describeCases("what was deleted", ({ service, sql }) => {
  it("is found by nobody, changed by nobody, and stands in nobody's way", async () => {
    const input = request({ origin_key: "proposal:1", idempotency_key: "k1", message: { body: "Hello zeppelin" } })
    const { case: gone } = await service.createCase(input)
    const { case: stays } = await service.createCase(request({ items: [{ ...washer, unit_id: "asunit_2" }] }))
    await sql(`update after_sales_case set deleted_at = now() where id = ?`, [gone.id])
    const id = gone.id
    const one = { id, actor: agent }
    const acts = {
      retrieve: () => service.retrieveAdminCase(id),
      read: () => service.retrieveStoreCase({ id, asker: annaAsks }),
      status: () => service.changeStatus({ ...one, action: "start" }),
      write: () => service.addMessage({ case_id: id, body: "x", actor: anna, asker: annaAsks }),
      edit: () => service.editCase({ ...one, priority: "high" }),
      assign: () => service.assignCase({ ...one, assignee_id: "user_ada" }),
      acknowledge: () => service.acknowledge(one),
      child: () =>
        service.setChild({ case_id: id, kind: "repair", ref_id: "r", state: "open", waiting_for: null, actor: agent }),
      mergeFrom: () => service.mergeCases({ from_ids: [id], into_id: stays.id, actor: agent }),
      mergeInto: () => service.mergeCases({ from_ids: [stays.id], into_id: id, actor: agent }),
      followUp: () => service.followUp({ ...request({ actor: agent }), case_id: id, items: undefined }),
      attach: () => service.attach({ case_id: id, attachment_ids: [], actor: agent }),
    }
    const before = await everything(sql)
    for (const [name, act] of Object.entries(acts)) {
      expect([name, await fateOf(act)]).toEqual([name, "not_found"])
    }
    expect(await everything(sql)).toEqual(before)
    expect((await service.listAdminCases({})).cases.map((row) => row.id)).toEqual([stays.id])
    expect((await service.listAdminCases({ q: "zeppelin" })).count).toBe(0)
    expect((await service.listStoreCases({ asker: annaAsks })).count).toBe(1)
    expect(await service.casesOfOrder({ order_id: "order_1", asker: annaAsks })).toHaveLength(1)
    expect(await service.relatedCases({ unit_ids: ["asunit_1"] })).toEqual([])
    expect(await service.countOpenCases(["asunit_1"])).toEqual([])
    expect(await service.countViews({ views: { all: {} } })).toEqual({ all: 1 })
    expect(await service.findByRequest({ actor: anna, idempotency_key: "k1" })).toBeNull()
    expect(await service.claimDueDeadlines(50, new Date("2030-01-01T00:00:00Z"))).not.toContainEqual(
      expect.objectContaining({ case_id: id })
    )
    const again = await service.createCase(input)
    expect(again).toMatchObject({ is_new: true, case: { origin_key: "proposal:1" } })
    expect(again.case.id).not.toBe(id)
  })
})
