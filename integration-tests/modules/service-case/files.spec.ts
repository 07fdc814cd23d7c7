import { describeCases } from "./case-suite"
import { agent, anna, annaAsks, bert, bertAsks, guest, guestAsks, guestRequest, proof, request } from "./requests"

const photo = { name: "drum.jpg", mime: "image/jpeg", bytes: 1234, sha256: "ab12", state: "stored" as const }
const annas = { actor: anna, asker: annaAsks }

describeCases("files", ({ service, sql }) => {
  let files = 0
  const upload = (change = {}) =>
    service.recordAttachment({ ...photo, file_id: `file_${++files}`, ...annas, ...change })
  const open = async (input = request()) => (await service.createCase(input)).case

  it("wait for their case, and come with it or with a message", async () => {
    const [one, two] = [await upload(), await upload()]
    const { id } = await open(request({ attachment_ids: [one.id], message: { body: "See photo" } }))
    const { message } = await service.addMessage({ case_id: id, body: "One more", attachment_ids: [two.id], ...annas })
    expect(message.attachment_ids).toEqual([two.id])
    const mine = await service.retrieveStoreCase({ id, asker: annaAsks })
    expect(mine.attachments).toMatchObject([
      { id: one.id, name: "drum.jpg", from: "customer" },
      { id: two.id, bytes: 1234 },
    ])
    expect(mine.messages.map(({ attachment_ids }) => attachment_ids)).toEqual([[one.id], [two.id]])
    expect(JSON.stringify(mine)).not.toMatch(/file_\d|sha256|cus_anna/)
  })

  it("are nobody else's: neither to take nor to read", async () => {
    const waiting = await upload()
    const guests = await upload({ actor: guest, asker: guestAsks })
    await expect(open(request({ attachment_ids: [guests.id] }))).rejects.toMatchObject({ type: "not_found" })
    await expect(open(request({ attachment_ids: ["ascat_x"] }))).rejects.toMatchObject({ type: "not_found" })
    const read = (id: string, asker: object, actor: typeof anna) =>
      service.retrieveAttachment(id, { asker: asker as typeof annaAsks, actor })
    for (const [asker, actor] of [
      [bertAsks, bert],
      [guestAsks, guest],
    ] as const) {
      await expect(read(waiting.id, asker, actor)).rejects.toMatchObject({ type: "not_found" })
    }
    await expect(service.retrieveAttachment(waiting.id, null)).rejects.toMatchObject({ type: "not_found" })
    expect(await read(waiting.id, annaAsks, anna)).toMatchObject({ file_id: expect.stringContaining("file_") })
    expect(await read(guests.id, guestAsks, { type: "guest", id: "another_session" })).toMatchObject({ id: guests.id })

    const { id } = await open(request({ attachment_ids: [waiting.id] }))
    const note = await upload({ case_id: id, visibility: "internal", actor: agent, asker: null })
    expect(await service.retrieveAttachment(waiting.id, null)).toMatchObject({ case_id: id })
    await expect(read(note.id, annaAsks, anna)).rejects.toMatchObject({ type: "not_found" })
    await expect(read(waiting.id, bertAsks, bert)).rejects.toMatchObject({ type: "not_found" })
    await expect(upload({ case_id: id, actor: bert, asker: bertAsks })).rejects.toMatchObject({ type: "not_found" })
    expect(await open(guestRequest({ attachment_ids: [guests.id], guest: proof }))).toMatchObject({ status: "new" })
  })

  it("are at most ten on a case and ten waiting, also when they come at once", async () => {
    const { id } = await open()
    const onCase = await Promise.allSettled(Array.from({ length: 12 }, () => upload({ case_id: id })))
    expect(onCase.filter(({ status }) => status === "fulfilled")).toHaveLength(10)
    const waiting = await Promise.allSettled(Array.from({ length: 12 }, () => upload()))
    const refused = waiting.filter((one) => one.status === "rejected")
    expect(refused.map(({ reason }) => reason.code)).toEqual(["too_many_files", "too_many_files"])
    const [{ id: eleventh }] = await sql<{ id: string }>(
      `select id from after_sales_case_attachment where case_id is null limit 1`
    )
    await expect(service.attach({ case_id: id, attachment_ids: [eleventh], ...annas })).rejects.toMatchObject({
      code: "too_many_files",
    })
    expect(await sql(`select count(*)::int as n from after_sales_case_attachment where case_id = ?`, [id])).toEqual([
      { n: 10 },
    ])
  })

  it("are put on a case later", async () => {
    const { id } = await open()
    const { id: file } = await upload()
    await service.attach({ case_id: id, attachment_ids: [file], ...annas })
    expect((await service.retrieveAdminCase(id)).events[0]).toMatchObject({
      kind: "attachment_added",
      data: { attachment_id: file, by: "customer" },
    })
  })

  it("an agent has put on the case go with the message that names them, and are seen by whom it is for", async () => {
    const { id } = await open()
    const agents = { actor: agent, asker: null }
    const [drawing, bill, stray] = [
      await upload({ case_id: id, visibility: "internal", ...agents }),
      await upload({ case_id: id, visibility: "customer", ...agents }),
      await upload({ case_id: id, visibility: "internal", ...agents }),
    ]
    const say = (body: string, visibility: "customer" | "internal", attachment_ids: string[], actor = agent) =>
      service.addMessage({ case_id: id, body, visibility, attachment_ids, actor })
    const { message } = await say("Here is the drawing", "customer", [drawing.id])
    await say("Their bill is wrong", "internal", [bill.id])
    const [mine, all] = [await service.retrieveStoreCase({ id, asker: annaAsks }), await service.retrieveAdminCase(id)]

    expect(message.attachment_ids).toEqual([drawing.id])
    expect(mine.attachments.map((file) => file.id)).toEqual([drawing.id])
    expect(all.attachments.map((file) => [file.id, file.visibility])).toEqual([
      [drawing.id, "customer"],
      [bill.id, "internal"],
      [stray.id, "internal"],
    ])
    await expect(say("Once more", "customer", [bill.id])).rejects.toMatchObject({ type: "not_found" })
    await expect(say("Not mine", "customer", [stray.id], { ...agent, id: "user_other" })).rejects.toMatchObject({
      type: "not_found",
    })
  })

  it("an agent has put on one case do not go with a message of another", async () => {
    const [one, other] = [await open(), await open()]
    const file = await upload({ case_id: one.id, visibility: "internal", actor: agent, asker: null })
    const said = service.addMessage({ case_id: other.id, body: "See file", attachment_ids: [file.id], actor: agent })

    await expect(said).rejects.toMatchObject({ type: "not_found" })
  })

  it("come once for the same request", async () => {
    const twice = await Promise.all([1, 2].map(() => upload({ idempotency_key: "u1" })))
    expect(twice[0].id).toBe(twice[1].id)
    expect(await sql(`select count(*)::int as n from after_sales_case_attachment`)).toEqual([{ n: 1 }])
  })

  it("that the provider did not take are told as failed, and the case stands", async () => {
    const { id } = await open()
    const failed = await upload({ case_id: id, state: "failed", file_id: null })
    expect((await service.retrieveAdminCase(id)).attachments).toMatchObject([{ id: failed.id, state: "failed" }])
    expect((await service.retrieveStoreCase({ id, asker: annaAsks })).attachments).toEqual([])
    await expect(upload({ file_id: null })).rejects.toThrow(/'file_id'/)
  })

  it("go when nobody needs them: each handed to one process, and again if that dies", async () => {
    const [mine, theirs] = [await upload(), await upload()]
    await expect(service.removeAttachment({ id: mine.id, actor: bert, asker: bertAsks })).rejects.toMatchObject({
      type: "not_found",
    })
    expect(await service.removeAttachment({ id: mine.id, ...annas })).toMatchObject({ id: mine.id })
    const { id } = await open(request({ attachment_ids: [theirs.id] }))
    await expect(service.removeAttachment({ id: theirs.id, ...annas })).rejects.toMatchObject({
      code: "attachment_claimed",
    })
    await service.removeAttachment({ id: theirs.id, case_id: id, actor: agent })
    const claims = await Promise.all([service.claimRemovedFiles(10, 60), service.claimRemovedFiles(10, 60)])
    expect(
      claims
        .flat()
        .map((file) => file.id)
        .sort()
    ).toEqual([mine.id, theirs.id].sort())
    await service.finishRemovals([mine.id])
    await sql(`update after_sales_case_attachment set lease_until = now() - interval '1 second'`)
    expect((await service.claimRemovedFiles(10, 60)).map((file) => file.id)).toEqual([theirs.id])
    await expect(service.retrieveAttachment(theirs.id, null)).rejects.toMatchObject({ type: "not_found" })
  })

  it("that waited for a day are nobody's any more", async () => {
    const old = await upload({ now: new Date("2026-11-20T10:00:00Z") })
    const young = await upload({ now: new Date("2026-11-21T10:00:00Z") })
    await open(request({ attachment_ids: [(await upload({ now: new Date("2026-11-20T10:00:00Z") })).id] }))
    expect(await service.dropUnclaimed(new Date("2026-11-21T10:00:00Z"), 10)).toBe(1)
    expect((await service.claimRemovedFiles(10, 60)).map((file) => file.id)).toEqual([old.id])
    expect(await service.removeAttachment({ id: young.id, ...annas })).not.toBeNull()
  })
})
