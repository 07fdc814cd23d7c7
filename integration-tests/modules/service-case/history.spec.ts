import { eventHash } from "../../../src/modules/service-case/history"
import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, request } from "./requests"

describeCases("a case's history", ({ service, sql }) => {
  const busy = async () => {
    const { id } = (await service.createCase(request({ message: { body: "Hello" } }))).case
    await service.changeStatus({ id, action: "start", actor: agent })
    await service.addMessage({ case_id: id, body: "It’s “fine” \\ – ünïcode", actor: anna, asker: annaAsks })
    await service.editCase({ id, priority: "high", factors: { importance: { score: 4, note: "café" } }, actor: agent })
    return id
  }
  const withoutTriggers = async (statement: string, values: unknown[]) => {
    await sql(`alter table after_sales_case_event disable trigger user`)
    await sql(statement, values)
    await sql(`alter table after_sales_case_event enable trigger user`)
  }

  it("is never changed or deleted", async () => {
    const id = await busy()
    await expect(sql(`update after_sales_case_event set kind = 'x' where case_id = ?`, [id])).rejects.toThrow(
      /never changed/
    )
    await expect(sql(`delete from after_sales_case_event`)).rejects.toThrow(/never changed/)
    expect(await service.verifyHistory(id)).toEqual({
      is_intact: true,
      events: 5,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await expect(service.verifyHistory("ascase_x")).rejects.toMatchObject({ type: "not_found" })
  })

  it("T-149: names the first row that somebody has edited past the trigger", async () => {
    const id = await busy()
    const [row] = await sql<{ id: string }>(`select id from after_sales_case_event where case_id = ? and seq = 3`, [id])
    const edits = [
      `data = '{"x": 1}'`,
      `actor_id = 'user_innocent'`,
      `created_at = created_at - interval '1 microsecond'`,
      `kind = 'note_added'`,
      `visibility = 'internal'`,
    ]
    for (const edit of edits) {
      await withoutTriggers(`create temp table kept as select * from after_sales_case_event where id = ?`, [row.id])
      await withoutTriggers(`update after_sales_case_event set ${edit} where id = ?`, [row.id])
      expect(await service.verifyHistory(id)).toEqual({
        is_intact: false,
        events: 5,
        broken: { id: row.id, seq: 3, reason: "content" },
      })
      await withoutTriggers(
        `update after_sales_case_event e set data = k.data, actor_id = k.actor_id, created_at = k.created_at, kind = k.kind,
           visibility = k.visibility from kept k where k.id = e.id`,
        []
      )
      await sql(`drop table kept`)
      expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
    }
  })

  it("T-149: is not fooled by a row whose hash was made anew, nor by one that is gone", async () => {
    const id = await busy()
    await withoutTriggers(
      `update after_sales_case_event e set kind = 'note_added', hash = after_sales_case_event_hash(e.prev_hash, e.id,
         e.case_id, e.seq, 'note_added', e.visibility, e.actor_type, e.actor_id, e.data, e.created_at)
       where case_id = ? and seq = 2`,
      [id]
    )
    expect(await service.verifyHistory(id)).toMatchObject({ broken: { seq: 3, reason: "chain" } })
    const other = await busy()
    await withoutTriggers(`delete from after_sales_case_event where case_id = ? and seq = 2`, [other])
    expect(await service.verifyHistory(other)).toMatchObject({ broken: { seq: 3, reason: "gap" } })
  })

  it("is hashed the same by the database and by us", async () => {
    const id = await busy()
    const [event] = await sql<Parameters<typeof eventHash>[1]>(
      `select id, case_id, seq, kind, visibility, actor_type, actor_id, data::text as data_text,
         (extract(epoch from created_at) * 1000000)::bigint::text as micros, prev_hash, hash
       from after_sales_case_event where case_id = ? and seq = 4`,
      [id]
    )
    expect(eventHash(event.prev_hash, event)).toBe(event.hash)
  })

  it("hands what somebody must be told of to one process, and again if that dies", async () => {
    const id = await busy()
    const claims = await Promise.all([service.claimOutbox(100, 60), service.claimOutbox(100, 60)])
    const kinds = ["created", "status_changed", "message_added"]
    // Two who look at the same moment may each get some of them.
    const told = claims.flat().sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    expect(told.map(({ kind }) => kind)).toEqual(kinds)
    expect(told[1]).toMatchObject({
      case_id: id,
      attempts: 1,
      actor_type: "user",
      data: { from: "new", to: "in_progress" },
    })
    await service.finishOutbox([told[0].event_id])
    await sql(`update after_sales_case_outbox set claimed_until = now() - interval '1 second' where done_at is null`)
    const again = await service.claimOutbox(100, 60)
    expect(again.map(({ event_id, attempts }) => [event_id, attempts])).toEqual(
      told.slice(1).map((one) => [one.event_id, 2])
    )
  })

  it("tells nobody of what was rolled back", async () => {
    const id = await busy()
    const before = await sql(`select count(*)::int as n from after_sales_case_event`)
    await expect(
      service.addMessage({ case_id: id, body: "x", attachment_ids: ["ascat_x"], actor: agent })
    ).rejects.toThrow()
    expect(await sql(`select count(*)::int as n from after_sales_case_event`)).toEqual(before)
  })
})
