import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { assertCan } from "../assert-can"
import type { RoleName, StaffActor } from "../roles"
import type { PermissionStrategy } from "../strategy"

const anna: StaffActor = { type: "user", id: "user_anna" }

function shop(role: () => RoleName, permissions: PermissionStrategy | null = null) {
  const roleOf = jest.fn(async () => role())
  const platform = { getOptions: () => ({ permissions }), roleOf }
  const resolve = jest.fn(() => platform)
  return { container: { resolve } as unknown as MedusaContainer, roleOf, resolve }
}

describe("asking whether somebody may", () => {
  it("lets a manager publish a policy", async () => {
    const { container, resolve } = shop(() => "manager")
    await expect(assertCan(container, anna, "warranty-policies", "publish")).resolves.toBeUndefined()
    expect(resolve).toHaveBeenCalledWith("after_sales_platform")
  })

  it("answers an agent 403 and says what was refused", async () => {
    const { container } = shop(() => "agent")
    await expect(assertCan(container, anna, "warranties", "extend", 12)).rejects.toMatchObject({
      type: MedusaError.Types.FORBIDDEN,
      message: "You may not extend warranties by 12",
    })
  })

  it("asks anew each time, so that a demotion works at once", async () => {
    let role: RoleName = "manager"
    const { container, roleOf } = shop(() => role)
    await assertCan(container, anna, "settings", "update")
    role = "viewer"
    await expect(assertCan(container, anna, "settings", "update")).rejects.toThrow("You may not update settings")
    expect(roleOf).toHaveBeenCalledTimes(2)
  })

  it("asks the shop's own strategy instead of the shipped roles", async () => {
    const can = jest.fn(async (actor: StaffActor) => actor.id === anna.id)
    const { container, roleOf } = shop(() => "viewer", { can })
    await assertCan(container, anna, "warranties", "extend", 3)
    expect(can).toHaveBeenCalledWith(anna, "warranties", "extend", 3, container)
    expect(roleOf).not.toHaveBeenCalled()
    await expect(assertCan(container, { type: "user", id: "user_bo" }, "units", "read")).rejects.toThrow("You may not")
  })

  it("refuses when a strategy answers with anything but true", async () => {
    const can = (() => "yes") as unknown as PermissionStrategy["can"]
    const { container } = shop(() => "manager", { can })
    await expect(assertCan(container, anna, "units", "read")).rejects.toMatchObject({ type: "forbidden" })
  })

  it("doesn't let a request pass when the role can't be read", async () => {
    const { container } = shop(() => {
      throw new Error("no connection")
    })
    await expect(assertCan(container, anna, "units", "read")).rejects.toThrow("no connection")
  })
})
