import { describeCases } from "./case-suite"
import {
  agent,
  anna,
  annaAsks,
  bert,
  complaint,
  guest,
  guestAsks,
  guestRequest,
  procedureOf,
  request,
  step,
} from "./requests"

const person = { customer_id: "cus_anna", emails: ["Anna@example.com"] }
const nothing = { identity_until_months: null, files_until_months: null }
const photo = { name: "Anna's kitchen.jpg", mime: "image/jpeg", bytes: 9, sha256: "ff", state: "stored" as const }

describeCases("a person's data in cases", ({ service, sql, inTransaction }) => {
  const note = { code: "remark", kind: "note" as const, label: {}, is_required: true }
  const lived = async (ended: string | null) => {
    const { id: file } = await service.recordAttachment({ ...photo, file_id: "f1", actor: anna, asker: annaAsks })
    const procedure = procedureOf(step("visit", { evidence: [note] }))
    const made = await service.createCase(
      complaint({ attachment_ids: [file], message: { body: "Call Anna at 555-0100" }, procedure })
    )
    const { id } = made.case
    const [{ id: step_id }] = (await service.retrieveAdminCase(id)).steps
    await service.completeStep({
      case_id: id,
      step_id,
      evidence: [{ code: "remark", value: { text: "Anna upset" } }],
      actor: agent,
    })
    await service.editCase({ id, factors: { importance: { score: 5, note: "Anna needs it" } }, actor: agent })
    if (ended) {
      const now = new Date(ended)
      await service.changeStatus({ id, action: "cancel", cancel_reason: "mistake", actor: agent, now })
    }
    return id
  }

  it("is exported whole, with notes about them and without who wrote them", async () => {
    const id = await lived(null)
    await service.addMessage({ case_id: id, body: "Seems nice", visibility: "internal", actor: agent })
    await service.createCase(request({ actor: bert, owner: { customer_id: "cus_bert", email: "bert@x.org" } }))
    const data = await service.exportPerson(person)
    expect(data.cases).toMatchObject([
      {
        number: "C-2026-000001",
        owner_name: "Anna Nowak",
        items: [{ description: "Rumbles while spinning" }],
        messages: [{ body: "Call Anna at 555-0100" }, { body: "Seems nice", visibility: "internal" }],
      },
    ])
    expect(data.attachments).toMatchObject([{ file_id: "f1", case_number: "C-2026-000001" }])
    expect(JSON.stringify(data)).not.toMatch(/user_ada|bert/)
    expect(await service.exportPerson({ customer_id: null, emails: ["nobody@example.com"] })).toEqual({
      cases: [],
      attachments: [],
    })
  })

  it("goes with their words, addresses and files; what happened stays, without them", async () => {
    const id = await lived("2026-06-01T00:00:00Z")
    const before = (await service.retrieveAdminCase(id)).events.length
    const result = await service.erasePerson({ ...person, keep: nothing })
    expect(result).toEqual({ erased_case_ids: [id], kept: [], removed_files: 1 })
    const detail = await service.retrieveAdminCase(id)
    expect(detail).toMatchObject({
      owner_customer_id: null,
      owner_email: null,
      owner_name: null,
      factors: { importance: { score: 5, note: null } },
      items: [{ description: null, serial_number: "SN-0004711", symptom_code: "strange_noise" }],
      messages: [{ body: "" }],
      attachments: [],
      steps: [{ evidence: [{ code: "remark", value: { erased: true } }] }],
      status: "cancelled",
    })
    expect(detail.events).toHaveLength(before + 1)
    expect(await service.verifyHistory(id)).toMatchObject({ is_intact: true })
    const tables = await sql<{ rows: string }>(
      `select string_agg(t::text, ' ') as rows from (
         select to_jsonb(c) - 'search_words' || to_jsonb(m) || to_jsonb(i) || to_jsonb(a) || to_jsonb(e) as t
         from after_sales_case c join after_sales_case_message m on m.case_id = c.id
           join after_sales_case_item i on i.case_id = c.id join after_sales_case_attachment a on a.case_id = c.id
           join after_sales_case_evidence e on e.case_id = c.id) x`
    )
    expect(tables[0].rows).not.toMatch(/Anna|anna@|555-0100|Rumbles|kitchen/)
    expect((await service.listAdminCases({ q: "4711" })).count).toBe(1)
    expect((await service.listAdminCases({ q: "nowak" })).count).toBe(0)
    expect((await service.claimRemovedFiles(10, 60)).map(({ file_id }) => file_id)).toEqual(["f1"])
    expect(await service.claimOutbox(10, 60)).toEqual([])
    expect((await service.listStoreCases({ asker: annaAsks })).cases).toEqual([])
    expect(await service.erasePerson({ ...person, keep: nothing })).toMatchObject({ erased_case_ids: [] })
  })

  it("T-143: stays whole while the case is open, and says why", async () => {
    const id = await lived(null)
    expect(await service.erasePerson({ ...person, keep: nothing })).toEqual({
      erased_case_ids: [],
      kept: [{ case_id: id, reason: "legal_hold", until: null }],
      removed_files: 0,
    })
    expect(await service.retrieveAdminCase(id)).toMatchObject({
      owner_name: "Anna Nowak",
      attachments: [{ id: expect.any(String) }],
    })
  })

  it("T-142: is kept as long as the law lets, while photos go at once", async () => {
    const id = await lived("2026-06-01T00:00:00Z")
    const keep = { identity_until_months: 26, files_until_months: null }
    const early = await service.erasePerson({ ...person, keep, now: new Date("2028-07-31T23:59:59Z") })
    expect(early).toEqual({
      erased_case_ids: [],
      kept: [{ case_id: id, reason: "retention", until: "2028-08-01T00:00:00.000Z" }],
      removed_files: 1,
    })
    expect(await service.retrieveAdminCase(id)).toMatchObject({ owner_name: "Anna Nowak", attachments: [] })
    const late = await service.erasePerson({ ...person, keep, now: new Date("2028-08-01T00:00:00Z") })
    expect(late).toMatchObject({ erased_case_ids: [id], kept: [] })
  })

  it("is found by address where there is no account, and another's is left alone", async () => {
    const { case: guests } = await service.createCase(guestRequest())
    await service.changeStatus({ id: guests.id, action: "cancel", actor: guest, asker: guestAsks })
    const berts = request({ actor: bert, owner: { customer_id: "cus_bert", email: "guest@example.com" } })
    const { case: others } = await service.createCase(berts)
    await service.recordAttachment({ ...photo, file_id: "f2", actor: guest, asker: guestAsks })
    const result = await service.erasePerson({ customer_id: null, emails: ["guest@example.com"], keep: nothing })
    expect(result).toEqual({ erased_case_ids: [guests.id], kept: [], removed_files: 1 })
    expect(await service.retrieveAdminCase(others.id)).toMatchObject({ owner_email: "guest@example.com" })
  })

  it("goes by itself when its time is over, a piece at a time", async () => {
    const [old, young] = [await lived("2023-01-01T00:00:00Z"), await lived("2026-01-01T00:00:00Z")]
    const open = await lived(null)
    await service.finishOutbox((await service.claimOutbox(100, 60)).map(({ event_id }) => event_id))
    const before = "2024-01-01T00:00:00Z"
    expect(await service.purge({ files_ended_before: "2026-02-01T00:00:00Z", limit: 10 })).toEqual({
      identities: 0,
      files: 2,
      outbox: 0,
    })
    expect(await service.purge({ identities_ended_before: before, limit: 10 })).toEqual({
      identities: 1,
      files: 0,
      outbox: 0,
    })
    expect(await service.purge({ identities_ended_before: before, limit: 10 })).toEqual({
      identities: 0,
      files: 0,
      outbox: 0,
    })
    expect((await service.retrieveAdminCase(old)).owner_name).toBeNull()
    expect((await service.retrieveAdminCase(young)).owner_name).toBe("Anna Nowak")
    expect((await service.retrieveAdminCase(open)).attachments).toHaveLength(1)
    const [{ n }] = await sql<{ n: number }>(`select count(*)::int as n from after_sales_case_outbox`)
    expect((await service.purge({ outbox_before: "2027-01-01T00:00:00Z", limit: 2 })).outbox).toBe(2)
    expect((await service.purge({ outbox_before: "2027-01-01T00:00:00Z" })).outbox).toBe(n - 2)
  })

  it("passes by the files of a case that another process works on, so that two never wait for each other", async () => {
    const [busy, free] = [await lived("2023-01-01T00:00:00Z"), await lived("2023-01-02T00:00:00Z")]
    const filesOf = async (id: string) => (await service.retrieveAdminCase(id)).attachments.length
    await inTransaction(async (elsewhere) => {
      await elsewhere("select 1 from after_sales_case where id = ? for update", [busy])
      await elsewhere("update after_sales_case_attachment set updated_at = now() where case_id = ?", [busy])
      expect(await service.purge({ files_ended_before: "2024-01-01T00:00:00Z" })).toMatchObject({ files: 1 })
      expect([await filesOf(busy), await filesOf(free)]).toEqual([1, 0])
    })
    expect(await service.purge({ files_ended_before: "2024-01-01T00:00:00Z" })).toMatchObject({ files: 1 })
    expect(await filesOf(busy)).toBe(0)
  })
})
