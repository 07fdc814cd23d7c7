import type { SweepClaim } from "../../../src/modules/platform"
import { describePlatform, passSeconds } from "./platform-suite"

jest.setTimeout(60_000)

const taken = (claim: SweepClaim | null): SweepClaim => {
  if (!claim) {
    throw new Error("the sweep was not to be had")
  }
  return claim
}

describePlatform("a sweep", ({ service, sql }) => {
  it("starts from nothing", async () => {
    expect(await service.claimSweep("orders", 60)).toMatchObject({ name: "orders", cursor: null, ran_at: null })
  })

  it("is done by one of the processes that come at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const claims = await Promise.all(Array.from({ length: 10 }, () => service.claimSweep("orders", 60)))
      const held = claims.filter((claim) => claim !== null)
      expect(held).toHaveLength(1)
      await service.finishSweep(held[0], { cursor: { round } })
    }
  })

  it("goes on where the last one ended", async () => {
    await service.finishSweep(taken(await service.claimSweep("orders", 60)), { cursor: { at: "2026-03-01" } })
    const next = taken(await service.claimSweep("orders", 60))
    expect(next.cursor).toEqual({ at: "2026-03-01" })
    expect(Date.parse(next.ran_at ?? "")).toBeGreaterThan(Date.now() - 60_000)
  })

  it("leaves other sweeps to other processes", async () => {
    expect(await service.claimSweep("orders", 60)).not.toBeNull()
    expect(await service.claimSweep("units", 60)).not.toBeNull()
  })

  it("is taken over from a process that died, and the dead one's late word changes nothing", async () => {
    const dead = taken(await service.claimSweep("orders", 600))
    await passSeconds(sql, 300)
    expect(await service.claimSweep("orders", 60)).toBeNull()
    await passSeconds(sql, 300)
    const heir = taken(await service.claimSweep("orders", 60))

    expect(await service.finishSweep(dead, { cursor: { at: "wrong" } })).toBe(false)
    expect(await service.extendSweep(dead, 60)).toBe(false)
    expect(await service.claimSweep("orders", 60)).toBeNull()
    expect(await service.finishSweep(heir, { cursor: { at: "right" } })).toBe(true)
    expect((await service.claimSweep("orders", 60))?.cursor).toEqual({ at: "right" })
  })

  it("stays with a slow process that gives signs of life", async () => {
    const slow = taken(await service.claimSweep("orders", 60))
    expect(await service.extendSweep(slow, 600)).toBe(true)
    await passSeconds(sql, 300)
    expect(await service.claimSweep("orders", 60)).toBeNull()
  })

  it("that fails says why, keeps its place and may be tried again at once", async () => {
    await service.finishSweep(taken(await service.claimSweep("orders", 60)), { cursor: { at: 1 }, lag_seconds: 40 })
    const [before] = await service.listSweeps()
    await service.finishSweep(taken(await service.claimSweep("orders", 60)), { error: "no connection?" })

    expect(await service.listSweeps()).toEqual([{ ...before, lag_seconds: 40, last_error: "no connection?" }])
    const again = taken(await service.claimSweep("orders", 60))
    expect(again.cursor).toEqual({ at: 1 })
    await service.finishSweep(again, { cursor: { at: 2 }, lag_seconds: 0 })
    expect(await service.listSweeps()).toMatchObject([{ lag_seconds: 0, last_error: null }])
  })

  it("shows while it runs, and not when its process is dead", async () => {
    expect(await service.listSweeps()).toEqual([])
    await service.claimSweep("orders", 60)
    expect(await service.listSweeps()).toMatchObject([{ name: "orders", is_running: true, ran_at: null }])
    await sql(`update after_sales_sweep set claimed_until = now() - interval '1 second'`)
    expect(await service.listSweeps()).toMatchObject([{ name: "orders", is_running: false }])
  })
})
