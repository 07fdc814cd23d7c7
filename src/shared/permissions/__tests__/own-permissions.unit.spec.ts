import type { MedusaContainer } from "@medusajs/framework/types"
import { permissionsByStrategy, permissionsOfRole } from "../own-permissions"

describe("what somebody may do", () => {
  it("is read from the shipped table", () => {
    const manager = permissionsOfRole("manager").permissions
    expect(manager).toEqual(expect.arrayContaining(["warranties.void", "roles.update", "warranty-policies.publish"]))
    const viewer = permissionsOfRole("viewer").permissions
    expect(viewer).toEqual(expect.arrayContaining(["units.read", "roles.read_own"]))
    expect(viewer.filter((permission) => manager.includes(permission))).toEqual(viewer)
    expect(viewer).not.toContain("units.update")
  })

  it("tells up to where a limit goes", () => {
    const agent = permissionsOfRole("agent")
    expect(agent.permissions).toContain("warranties.extend")
    expect(agent.limits).toEqual([{ permission: "warranties.extend", limit: 6 }])
    expect(permissionsOfRole("manager").limits).toEqual([])
  })

  it("is what the shop's own strategy says, where it has one", async () => {
    const actor = { type: "user", id: "user_anna" } as const
    const container = {} as MedusaContainer
    const can = jest.fn(async (_: unknown, resource: string, operation: string) => resource === "units" && operation === "read")
    const own = await permissionsByStrategy({ can }, actor, container)
    expect(own).toEqual({ role: null, permissions: ["units.read"], limits: [] })
    expect(can).toHaveBeenCalledWith(actor, "warranties", "extend", 0, container)
  })
})
