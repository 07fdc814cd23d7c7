import { anna, aUnit, synced, then, until, warrantiesOf } from "./subjects"
import { describeWarranty } from "./warranty-suite"

const delivered = { delivered_at: "2026-02-05T10:00:00.000Z" }
const earlier = { delivered_at: "2026-02-03T10:00:00.000Z" }

describeWarranty("an end that the customer has seen", ({ service }) => {
  const seen = async () => {
    const unit = aUnit(delivered)
    const [{ id }] = await synced(service, unit)
    await service.markShown([id], { type: "customer", id: "cus_giulia" })
    const corrected = then(unit, earlier)
    const [kept] = await synced(service, corrected)
    expect(kept.ends_on).toEqual(until("2028-02-05"))
    return { id, corrected }
  }
  const shorten = ({ id, corrected }: Awaited<ReturnType<typeof seen>>) =>
    service.shortenWarranty({ warranty_id: id, subject: corrected, reason_code: "carrier_evidence", actor: anna })

  it("T-014: comes closer by a person's decision, with who, why and both values", async () => {
    const kept = await seen()
    expect(await service.endsByFacts({ warranty_id: kept.id, subject: kept.corrected })).toEqual(until("2028-02-03"))
    expect(await shorten(kept)).toMatchObject({ ends_on: until("2028-02-03"), expires_at: "2028-02-03T23:00:00.000Z" })

    const { events } = await service.retrieveAdminWarranty(kept.id)
    expect(events.at(-1)).toMatchObject({
      kind: "shortened",
      actor_type: "user",
      actor_id: "user_anna",
      data: {
        from: { ends_on: until("2028-02-05") },
        to: { ends_on: until("2028-02-03") },
        reason_code: "carrier_evidence",
        legal_override: true,
      },
    })
  })

  it("is the one that counts from then on", async () => {
    const kept = await seen()
    await shorten(kept)
    expect(await service.endsByFacts({ warranty_id: kept.id, subject: kept.corrected })).toBeNull()
    expect(
      (await synced(service, then(kept.corrected, { delivered_at: "2026-02-01T10:00:00.000Z" })))[0].ends_on
    ).toEqual(until("2028-02-03"))
  })

  it("isn't touched when the facts give no earlier one, or the warranty is another unit's", async () => {
    const unit = aUnit(delivered)
    const [{ id }] = await synced(service, unit)
    await expect(shorten({ id, corrected: unit })).rejects.toMatchObject({ code: "nothing_to_shorten" })
    const stranger = aUnit(delivered)
    await synced(service, stranger)
    await expect(shorten({ id, corrected: stranger })).rejects.toMatchObject({ type: "not_found" })
    expect((await warrantiesOf(service, unit))[0].ends_on).toEqual(until("2028-02-05"))
  })

  it("isn't moved by what was known before a later correction", async () => {
    const kept = await seen()
    await synced(service, then(kept.corrected, { delivered_at: "2026-02-04T10:00:00.000Z" }))
    await expect(shorten(kept)).rejects.toMatchObject({ code: "nothing_to_shorten" })
  })
})
