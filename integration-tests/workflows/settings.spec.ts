import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import { PLATFORM_MODULE, type PlatformModuleService, type SettingsPatch } from "../../src/modules/platform"
import type { RoleName } from "../../src/shared/permissions/roles"
import type { ExtendWarrantyInput } from "../../src/workflows/warranty/steps/extend-warranty"
import type { SetJurisdictionOverrideInput } from "../../src/workflows/warranty/steps/set-jurisdiction-override"
import { assignRoleWorkflow } from "../../src/workflows/platform/workflows/assign-role"
import { updateSettingsWorkflow } from "../../src/workflows/platform/workflows/update-settings"
import { extendWarrantyWorkflow } from "../../src/workflows/warranty/workflows/extend-warranty"
import { setJurisdictionOverrideWorkflow } from "../../src/workflows/warranty/workflows/set-jurisdiction-override"
import { voidWarrantyWorkflow } from "../../src/workflows/warranty/workflows/void-warranty"
import { setProductSettingWorkflow } from "../../src/workflows/installed-base/workflows/set-product-setting"
import { sweep } from "../../src/workflows/sweep"
import { describeShop } from "../faults/shop-test"
import { fullPolicy, publishPolicy } from "./policy"
import { recordEvents } from "./recorder"
import { agent, at, type StoredWarranty } from "./shop"

describeShop("wf_settings", (test) => {
  let events: ReturnType<typeof recordEvents>
  beforeAll(() => {
    events = recordEvents(test.container)
  })

  const platform = () => test.container.resolve<PlatformModuleService>(PLATFORM_MODULE)
  const patch = (changes: SettingsPatch) =>
    updateSettingsWorkflow(test.container).run({ input: { patch: changes, actor: agent }, throwOnError: false })
  const promises = async (orderId: string): Promise<Record<string, StoredWarranty>> => {
    const [unit] = await at(test).units(orderId)
    return Object.fromEntries((await at(test).warranties(unit.id)).map((warranty) => [warranty.kind, warranty]))
  }
  const delivered = async (day: string) => {
    const { order } = await at(test).deliveredOn(day)
    await sweep(test.container)
    const { statutory, commercial } = await promises(order.id)
    return { order, statutory, commercial }
  }

  describe("the shop's settings", () => {
    const identity = { name: "Casa Lario S.r.l.", address: "Via Garibaldi 5, Como", email: "aiuto@lario.example" }

    it("change where they are named and stay where they are not", async () => {
      await patch({ identity: { it: identity }, return_window_days: 30 })
      await patch({ identity: { en: { ...identity, name: "Casa Lario" } } })
      const settings = await platform().getSettings()

      expect(settings.return_window_days).toBe(30)
      expect(settings.identity).toMatchObject({ it: { name: "Casa Lario S.r.l." }, en: { name: "Casa Lario" } })

      await patch({ identity: { en: null } })
      expect(Object.keys((await platform().getSettings()).identity)).toEqual(["it"])
    })

    it.each<[string, unknown]>([
      ["a window of half a day", { return_window_days: 0.5 }],
      ["a window below none", { return_window_days: -1 }],
      ["a setting that does not exist", { units_since: "2020-01-01T00:00:00.000Z" }],
      ["an identity without address", { identity: { it: { name: "Casa" } } }],
      ["an address that is no e-mail", { identity: { it: { ...identity, email: "nobody" } } }],
    ])("refuse %s and keep what they were", async (_, changes) => {
      const before = await platform().getSettings()
      const { errors } = await patch(changes as SettingsPatch)

      expect(errors[0].error.type).toBe("invalid_data")
      expect(await platform().getSettings()).toEqual(before)
    })

    it("set the day from which a warranty after the return window counts, for what is sold from then on", async () => {
      await publishPolicy(test.container, fullPolicy("after", { content: { start_basis: "end_of_return_window" } }))
      const before = await delivered("2026-02-03")
      await patch({ return_window_days: 30 })
      const after = await delivered("2026-02-03")
      await sweep(test.container)

      expect((await promises(before.order.id)).commercial.starts_on).toBe("2026-02-17")
      expect((await promises(after.order.id)).commercial.starts_on).toBe("2026-03-05")
    })
  })

  describe("roles", () => {
    const team = async () => {
      const { result } = await createUsersWorkflow(test.container).run({
        input: { users: [{ email: "anna@example.com" }, { email: "bea@example.com" }] },
      })
      return result.map(({ id }) => id)
    }
    const assign = (userId: string, role: RoleName) =>
      assignRoleWorkflow(test.container).run({ input: { user_id: userId, role, actor: agent }, throwOnError: false })

    it("are taken and given back, and the last manager keeps theirs", async () => {
      const [anna, bea] = await team()
      expect((await assign(anna, "viewer")).errors).toEqual([])
      expect(await platform().roleOf({ type: "user", id: anna })).toBe("viewer")

      expect((await assign(bea, "agent")).errors[0].error).toMatchObject({ type: "not_allowed", code: "last_manager" })
      expect(await platform().roleOf({ type: "user", id: bea })).toBe("manager")

      expect((await assign(anna, "manager")).errors).toEqual([])
      expect((await assign(bea, "agent")).errors).toEqual([])
    })

    it("leave a manager when two managers demote each other at once", async () => {
      const [anna, bea] = await team()
      const outcomes = await Promise.all([assign(anna, "technician"), assign(bea, "technician")])

      expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    })

    it("are not given to somebody who is no user", async () => {
      await team()
      expect((await assign("user_nobody", "agent")).errors[0].error.type).toBe("not_found")
    })
  })

  describe("T-044: what the shop gives beyond the law", () => {
    const override = (changes: Partial<SetJurisdictionOverrideInput>) =>
      setJurisdictionOverrideWorkflow(test.container).run({
        input: { country_code: "it", actor: agent, ...changes },
        throwOnError: false,
      })

    it("lengthens what is sold from now on, and nothing that was sold", async () => {
      const before = await delivered("2026-02-03")
      expect((await override({ guarantee_months: 36 })).errors).toEqual([])
      const after = await delivered("2026-02-03")
      await sweep(test.container)

      expect((await promises(before.order.id)).statutory.parts_ends_on).toBe("2028-02-03")
      expect((await promises(after.order.id)).statutory.parts_ends_on).toBe("2029-02-03")
    })

    it.each([
      ["guarantee_months", 23],
      ["burden_months", 11],
    ])("never shortens: %s of %s are refused with the law's own number", async (field, value) => {
      const { errors } = await override({ [field]: value })

      expect(errors[0].error.type).toBe("invalid_data")
      expect(errors[0].error.message).toContain(`${value + 1} or more months`)
      expect(await test.sql("select 1 from after_sales_jurisdiction_override")).toEqual([])
    })

    it("can be taken back", async () => {
      await override({ guarantee_months: 36 })
      await override({ guarantee_months: null })

      expect((await delivered("2026-02-03")).statutory.parts_ends_on).toBe("2028-02-03")
    })

    it("is not known for a country whose law we don't have", async () => {
      expect((await override({ country_code: "xx", guarantee_months: 36 })).errors[0].error.type).toBe("not_found")
    })
  })

  describe("a warranty in an agent's hands", () => {
    const extend = (warrantyId: string, changes: Partial<ExtendWarrantyInput> = {}) =>
      extendWarrantyWorkflow(test.container).run({
        input: {
          warranty_id: warrantyId,
          cause: "goodwill",
          cause_id: "letter-1",
          months: 6,
          actor: agent,
          ...changes,
        },
        throwOnError: false,
      })
    const end = (warrantyId: string, reason = "Opened by force") =>
      voidWarrantyWorkflow(test.container).run({
        input: { warranty_id: warrantyId, reason, actor: agent },
        throwOnError: false,
      })

    it("gets longer by each cause once, counted from its start, and tells of it once", async () => {
      const { order, statutory } = await delivered("2026-02-28")
      events.take()
      await Promise.all([extend(statutory.id), extend(statutory.id)])
      await extend(statutory.id, { cause_id: "letter-2", months: 6 })
      await test.bus.drain()

      expect((await promises(order.id)).statutory.parts_ends_on).toBe("2029-02-28")
      expect(events.take()).toEqual(Array(2).fill(`warranty.extended ${statutory.unit_id}`))
    })

    it("keeps its time when a later fact makes the ends be counted anew", async () => {
      const { order, statutory } = await delivered("2026-02-03")
      await extend(statutory.id)
      await test.sql("update fulfillment set delivered_at = '2026-02-10T10:00:00Z', updated_at = now()")
      await sweep(test.container)

      expect((await promises(order.id)).statutory.parts_ends_on).toBe("2028-08-10")
    })

    it("ends with a reason, once, and gets no time after that", async () => {
      await publishPolicy(test.container, fullPolicy("five"))
      const { order, commercial } = await delivered("2026-02-03")
      events.take()
      expect((await end(commercial.id)).errors).toEqual([])
      expect((await end(commercial.id)).errors[0].error.code).toBe("already_void")
      expect((await extend(commercial.id)).errors[0].error.code).toBe("warranty_void")
      await test.bus.drain()
      await sweep(test.container)

      expect((await promises(order.id)).commercial.void_reason).toBe("Opened by force")
      expect(events.take()).toEqual([`warranty.voided ${commercial.unit_id}`])
    })

    it("is not the shop's to end when it is the law's", async () => {
      const { order, statutory } = await delivered("2026-02-03")

      expect((await end(statutory.id)).errors[0].error.code).toBe("statutory_warranty")
      expect((await promises(order.id)).statutory.void_reason).toBeNull()
    })
  })

  it.each([
    ["expected_life_months", -1],
    ["used_guarantee_months", 1.5],
    ["digital_supply_months", 1201],
  ])("refuses a product with %s of %s", async (field, value) => {
    const { errors } = await setProductSettingWorkflow(test.container).run({
      input: { product_id: test.shop.articles[0].productId, [field]: value, actor: agent },
      throwOnError: false,
    })
    expect(errors[0].error.type).toBe("invalid_data")
    expect(await test.sql("select 1 from after_sales_product_setting")).toEqual([])
  })
})
