import { describeWarranty } from "./warranty-suite"
import { aPolicy } from "./policies"
import { anna, aUnit, synced, then } from "./subjects"

const delivered_at = "2025-09-15T10:00:00.000Z"
const long = new Date("2020-01-01T00:00:00.000Z")
/** The legal guarantee of what arrived then ends on 15 September 2027, in Italy. */
const before = (days: number) => new Date(Date.parse("2027-09-15T22:00:00.000Z") - days * 86_400_000)

describeWarranty("warranties that end soon", ({ service, sql }) => {
  const claim = async (now: Date, days = 30, limit = 100) =>
    (await service.claimExpiring({ now, days, limit })).map(({ id }) => id)
  const issue = async (change: object = {}) => {
    const unit = aUnit({ delivered_at, ...change })
    const [law] = await synced(service, unit)
    return { unit, law }
  }

  it("are announced from so many days before their last instant on, and not before", async () => {
    const { law } = await issue()
    expect(await claim(before(30.01))).toEqual([])
    expect(await claim(before(30))).toEqual([law.id])
    expect(await claim(before(10))).toEqual([])
  })

  it("are not announced when they are over, nor in a shop that doesn't want it", async () => {
    const { law } = await issue()
    expect(await claim(before(5), 0)).toEqual([])
    expect(await claim(before(5), -3)).toEqual([])
    expect(await claim(before(0))).toEqual([])
    expect(await claim(before(0.001))).toEqual([law.id])
  })

  it("are taken soonest first, some at a time, each by one process", async () => {
    const days = ["2025-09-12", "2025-09-10", "2025-09-11"]
    const made = []
    for (const day of days) {
      made.push((await issue({ delivered_at: `${day}T10:00:00.000Z` })).law.id)
    }
    expect(await claim(before(30), 30, 1)).toEqual([made[1]])
    const shares = await Promise.all([1, 2, 3].map(() => claim(before(30), 30, 1)))
    expect(shares.flat().sort()).toEqual([made[0], made[2]].sort())
  })

  it("are told with the event that announced them, newest first, and with nothing of persons", async () => {
    const { law, unit } = await issue()
    expect(await service.listAnnounced(long)).toEqual([])
    await claim(before(20))
    const announced = await service.listAnnounced(long)

    expect(announced).toEqual([{ event_id: expect.any(String), warranty_id: law.id, unit_id: unit.id }])
    expect(await service.listAnnounced(new Date(Date.now() + 60_000))).toEqual([])
    const [event] = await sql("select data from after_sales_warranty_event where kind = 'expiring_announced'")
    expect(event).toEqual({ data: { expires_at: "2027-09-15T22:00:00.000Z" } })
  })

  it("that are ended, promised to nobody or gone are left alone", async () => {
    const policy = await aPolicy(service, { months_parts: 24, months_labour: 24, months_travel: 24 })
    const { unit } = await issue()
    const own = (await service.listWarrantiesOfUnits([unit.id])).get(unit.id) ?? []
    const promise = own.find(({ policy_id }) => policy_id === policy.id)
    await service.voidWarranty({ warranty_id: promise?.id ?? "", reason: "fraud", actor: anna })
    const unconfirmed = await issue({ is_confirmed: false })
    const returned = await issue()
    await service.syncWarranties([then(returned.unit, { returned_at: "2025-10-01T10:00:00.000Z" })], {
      return_window_days: 14,
    })
    const taken = await claim(before(20))

    expect(taken).not.toContain(promise?.id)
    expect(taken).not.toContain(unconfirmed.law.id)
    expect(taken).not.toContain(returned.law.id)
    expect(taken).toHaveLength(1)
  })
})
