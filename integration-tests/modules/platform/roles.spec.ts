import { roleNames } from "../../../src/shared/permissions"
import { anna, bruno, describePlatform } from "./platform-suite"

jest.setTimeout(60_000)

const staff = ["user_anna", "user_bruno", "user_carla"]

describePlatform("roles of the staff", ({ service, sql }) => {
  const assign = (userId: string, role: (typeof roleNames)[number], userIds = staff) =>
    service.assignRole({ user_id: userId, role, user_ids: userIds, actor: anna })

  it("make everybody a manager until somebody is made less", async () => {
    expect(await service.roleOf(bruno)).toBe("manager")
    await assign("user_bruno", "viewer")
    expect(await service.roleOf(bruno)).toBe("viewer")
    expect(await service.roleOf(anna)).toBe("manager")
  })

  it("work at once, both ways", async () => {
    await assign("user_bruno", "technician")
    expect(await service.roleOf(bruno)).toBe("technician")
    await assign("user_bruno", "manager")
    expect(await service.roleOf(bruno)).toBe("manager")
  })

  it("are listed with who gave them", async () => {
    const given = await assign("user_bruno", "agent")
    expect(given).toMatchObject({ user_id: "user_bruno", role: "agent", assigned_by: "user_anna" })
    expect(await service.listRoles()).toEqual([given])
  })

  it("leave the last manager one", async () => {
    await assign("user_bruno", "agent")
    await assign("user_carla", "viewer")
    await expect(assign("user_anna", "agent")).rejects.toMatchObject({
      type: "not_allowed",
      code: "last_manager",
      message: expect.stringContaining("make another user manager first"),
    })
    expect(await service.roleOf(anna)).toBe("manager")
    await assign("user_bruno", "manager")
    await assign("user_anna", "agent")
    expect(await service.roleOf(anna)).toBe("agent")
  })

  it("don't count a manager who has left the shop", async () => {
    await assign("user_bruno", "manager", ["user_anna", "user_bruno"])
    await expect(assign("user_anna", "viewer", ["user_anna"])).rejects.toMatchObject({ code: "last_manager" })
  })

  it("keep one manager when all of them demote each other at the same moment", async () => {
    const outcomes = await Promise.allSettled(staff.map((userId) => assign(userId, "viewer")))
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1)
    const roles = await Promise.all(staff.map((id) => service.roleOf({ type: "user", id })))
    expect(roles.filter((role) => role === "manager")).toHaveLength(1)
  })

  it("are not given to somebody who isn't a user", async () => {
    await expect(assign("user_nobody", "agent")).rejects.toMatchObject({ type: "not_found" })
    expect(await sql(`select 1 from after_sales_role_assignment`)).toHaveLength(0)
  })

  it("are one of four", async () => {
    await expect(assign("user_bruno", "owner" as "agent")).rejects.toMatchObject({ type: "invalid_data" })
    expect(await service.roleOf(bruno)).toBe("manager")
  })

  it("make a program with a secret key a manager, unless the configuration says otherwise", async () => {
    expect(await service.roleOf({ type: "api_key", id: "apk_1" })).toBe("manager")
  })

  it("are not to be had by a program that calls itself by a user's id", async () => {
    await assign("user_bruno", "viewer")
    expect(await service.roleOf({ type: "api_key", id: "user_bruno" })).toBe("manager")
    expect(await service.roleOf({ type: "user", id: "' or true --" })).toBe("manager")
  })
})

describePlatform(
  "roles of programs",
  ({ service }) => {
    it("are what the configuration says", async () => {
      expect(await service.roleOf({ type: "api_key", id: "apk_1" })).toBe("viewer")
      expect(await service.roleOf(anna)).toBe("manager")
    })
  },
  { apiKeyRole: "viewer" }
)
