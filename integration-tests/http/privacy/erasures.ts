import type { InstalledBaseModuleService } from "../../../src/modules/installed-base"
import { keepRetentionWorkflow } from "../../../src/workflows/platform/workflows/keep-retention"
import { runJobsWorkflow } from "../../../src/workflows/platform/workflows/run-jobs"
import { deliver, forgetMails } from "../harness/mails"
import { baseOf, email, lineOf, type PrivacyDesk, system } from "./desk"

/** Who asks to be forgotten: what goes, what stays and for how long. */
export function erasures(shop: PrivacyDesk): void {
  const { sql, retrieve, carryOut, file, openMatter } = shop.desk

  it("T-142: forgets a person, and keeps apart who had a unit until nobody can claim from it any more", async () => {
    const request = await carryOut({ kind: "erasure", email })
    const { rows: kept } = await sql("select unit_id, email, claims_until, kept_until from after_sales_kept_identity")
    const units = await Promise.all(
      [shop.unitId, shop.oldUnitId].map((id) => baseOf(shop.container).retrieveAdminUnit(id))
    )

    expect(request.status).toBe("completed")
    expect(kept).toEqual([{ unit_id: shop.unitId, email, claims_until: "2027-11-15", kept_until: "2028-05-15" }])
    expect(units.map(({ owner_email, owner_customer_id }) => [owner_email, owner_customer_id])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(lineOf(request, "units", "erased")).toMatchObject({ count: 2 })
    expect(lineOf(request, "kept_identities", "kept")).toMatchObject({
      count: 1,
      reason: "claims",
      kept_until: "2028-05-15",
      text: expect.stringContaining("art. 17(3)(e)"),
    })
    const after = await carryOut({ kind: "export", email })
    const data = await file(after.id)
    expect([data.units, data.cases, data.messages]).toEqual([[], [], []])
    expect(data.kept_identities).toEqual([expect.objectContaining({ unit_id: shop.unitId, kept_until: "2028-05-15" })])
  })

  it("T-142: forgets the rest when that time is over", async () => {
    await carryOut({ kind: "erasure", email })
    await sql("update after_sales_kept_identity set kept_until = '2026-01-01'")
    await keepRetentionWorkflow(shop.container).run()

    const { rows } = await sql("select * from after_sales_kept_identity")
    expect(rows).toEqual([])
  })

  it("forgets what was mailed and who asked for access, in core's books too", async () => {
    const asked = await shop.call("store.guestAccess.request", {
      headers: shop.channel.headers,
      body: { order_display_id: Number(shop.orderId.split("_")[1]), email },
    })
    expect([asked.status, (await deliver(shop.container)).length]).toEqual([200, 1])
    forgetMails()
    const request = await carryOut({ kind: "erasure", email })

    expect(lineOf(request, "messages", "erased")).toMatchObject({ count: 1 })
    expect(lineOf(request, "guest_access", "erased")).toMatchObject({ count: 1 })
    const tables = ["notification", "after_sales_notification", "after_sales_guest_code", "after_sales_unit"]
    for (const table of tables) {
      const { rows } = await sql(`select count(*)::int as found from ${table} t where t::text like ?`, [`%${email}%`])
      expect([table, rows[0].found]).toEqual([table, 0])
    }
  })

  it("isn't undone by the order, which still knows who bought", async () => {
    await carryOut({ kind: "erasure", email })
    const at = "2025-09-15T10:00:00.000Z"
    await baseOf(shop.container).reconcileOrder(
      {
        id: shop.orderId,
        display_id: 1,
        version: 9,
        updated_at: new Date().toISOString(),
        sales_channel_id: shop.channel.id,
        currency_code: "eur",
        customer_id: null,
        email,
        placed_at: at,
        cancelled_at: null,
        country_code: "it",
        region_code: null,
        time_zone: "Europe/Rome",
        buyer_kind: "consumer",
        lines: [],
      } as unknown as Parameters<InstalledBaseModuleService["reconcileOrder"]>[0],
      { origin: "order", is_confirmed: true }
    )
    const { rows } = await sql("select owner_email from after_sales_unit where id = ?", [shop.unitId])
    expect(rows).toEqual([{ owner_email: null }])
  })

  it("T-143: holds what an open case needs, answers all the same, and goes on when it is closed", async () => {
    await openMatter()
    const held = await carryOut({ kind: "erasure", email })
    const unit = await baseOf(shop.container).retrieveAdminUnit(shop.unitId)

    expect(held.status).toBe("held")
    expect(held.completed_at).not.toBeNull()
    expect(lineOf(held, "units", "legal_hold")).toMatchObject({
      count: 1,
      reason: "open_matter",
      ref_ids: ["ascase_1"],
    })
    expect(lineOf(held, "units", "erased")).toMatchObject({ count: 1 })
    expect(unit.owner_email).toBe(email)

    await baseOf(shop.container).closeMatter({ unit_id: shop.unitId, kind: "case", ref_id: "ascase_1", actor: system })
    await sql("update after_sales_privacy_request set updated_at = now() - interval '2 days'")
    await keepRetentionWorkflow(shop.container).run()
    await runJobsWorkflow(shop.container).run()

    expect((await retrieve(held.id)).status).toBe("completed")
    expect((await baseOf(shop.container).retrieveAdminUnit(shop.unitId)).owner_email).toBeNull()
  })
}
