import { rolePermits } from "../role-permits"
import { type RoleName, roleNames } from "../roles"
import { type Operation, permissionLimits, permissionTable, type Resource } from "../table"

const cells = Object.entries(permissionTable).flatMap(([resource, operations]) =>
  Object.keys(operations).map((operation) => [resource as Resource, operation as Operation] as const)
)

/** Written out by hand, so that a slip in the table shows. */
const allowed: Record<Exclude<RoleName, "manager">, string[]> = {
  agent: [
    "roles.read_own", "units.read", "units.record", "units.update", "units.approve", "units.transfer", "units.export",
    "product-settings.read", "warranties.read", "warranties.extend", "warranty-policies.read", "coverage.read",
    "jurisdictions.read", "settings.read", "jobs.read", "service-levels.read", "calendars.read", "agents.read",
    "templates.read", "notifications.read", "notifications.retry", "notifications.health", "views.read",
    "views.update", "views.share", "privacy-requests.create",
    "cases.read", "cases.create", "cases.update", "cases.assign", "cases.message", "cases.decide", "cases.merge",
    "cases.bulk", "cases.record", "services.read", "procedures.read", "instructions.read", "proposals.read",
    "proposals.decide",
  ],
  technician: [
    "roles.read_own", "units.read", "units.record", "product-settings.read", "warranties.read", "warranty-policies.read",
    "coverage.read", "settings.read",
    "notifications.health", "views.read", "views.update",
    "cases.read", "cases.record", "services.read", "procedures.read", "instructions.read", "proposals.read",
  ],
  viewer: [
    "roles.read_own", "units.read", "product-settings.read", "warranties.read", "warranty-policies.read", "coverage.read",
    "jurisdictions.read", "settings.read", "jobs.read", "service-levels.read", "calendars.read", "agents.read",
    "templates.read", "notifications.health", "views.read", "views.update",
    "cases.read", "services.read", "procedures.read", "instructions.read", "proposals.read",
  ],
}

describe("what the shipped roles may do", () => {
  it("lets a manager do everything, without limits", () => {
    for (const [resource, operation] of cells) {
      expect(rolePermits("manager", resource, operation, 1200)).toBe(true)
    }
  })

  it.each(["agent", "technician", "viewer"] as const)("lets the %s do what the list names and nothing else", (role) => {
    const permitted = cells.filter(([resource, operation]) => rolePermits(role, resource, operation, 1))
    expect(permitted.map((cell) => cell.join(".")).sort()).toEqual([...allowed[role]].sort())
  })

  it("lets an agent extend a warranty by six months and refuses a seventh", () => {
    expect(rolePermits("agent", "warranties", "extend", 6)).toBe(true)
    expect(rolePermits("agent", "warranties", "extend", 7)).toBe(false)
    expect(rolePermits("agent", "warranties", "extend", Number.NaN)).toBe(false)
  })

  it("refuses an agent who doesn't say by how much", () => {
    expect(rolePermits("agent", "warranties", "extend")).toBe(false)
    expect(rolePermits("manager", "warranties", "extend")).toBe(true)
  })

  it("refuses what the table doesn't name, also by the names that every object has", () => {
    for (const role of roleNames) {
      expect(rolePermits(role, "units", "constructor" as Operation)).toBe(false)
      expect(rolePermits(role, "toString" as Resource, "read")).toBe(false)
      expect(rolePermits(role, "units", "destroy" as Operation)).toBe(false)
    }
  })

  it("lets a person who is no manager neither read nor change roles", () => {
    for (const role of roleNames.filter((name) => name !== "manager")) {
      expect(rolePermits(role, "roles", "read")).toBe(false)
      expect(rolePermits(role, "roles", "update")).toBe(false)
    }
  })

  it("limits only operations that its table has", () => {
    for (const { resource, operation, role } of permissionLimits) {
      expect(rolePermits(role, resource, operation, 0)).toBe(true)
    }
  })
})
