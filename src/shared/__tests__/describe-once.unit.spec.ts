import type { ModuleJoinerConfig } from "@medusajs/framework/types"
import { MedusaService, model, Module } from "@medusajs/framework/utils"
import { describeOnce } from "../describe-once"

const Machine = model.define("DescribedMachine", {
  id: model.id({ prefix: "mach" }).primaryKey(),
  name: model.text(),
  parts: model.hasMany(() => Part, { mappedBy: "machine" }),
})
const Part = model.define("DescribedPart", {
  id: model.id({ prefix: "part" }).primaryKey(),
  machine: model.belongsTo(() => Machine, { mappedBy: "parts" }),
})

const newService = () =>
  class MachineService extends MedusaService({ DescribedMachine: Machine, DescribedPart: Part }) {}
const describing = (service: object) =>
  (service as { prototype: { __joinerConfig: () => ModuleJoinerConfig } }).prototype.__joinerConfig

describe("a module's description for joins", () => {
  const plain = newService()
  const described = describeOnce("machines", newService())
  const ofPlain = Module("machines", { service: plain })
  const ofDescribed = Module("machines", { service: described })

  it("is what Medusa would have made", () => {
    const mine = describing(described)()

    expect(mine).toEqual({ ...describing(plain)(), idPrefixToEntityName: mine.idPrefixToEntityName })
    expect(mine.schema).toContain("type DescribedMachine")
    expect(mine.idPrefixToEntityName).toEqual({ mach: "DescribedMachine", part: "DescribedPart" })
    expect(Object.keys(ofDescribed.linkable)).toEqual(Object.keys(ofPlain.linkable))
  })

  it("is made once", () => {
    expect(describing(described)()).toBe(describing(described)())
  })

  it("belongs to one service, and can be wrapped as Medusa does when it boots", () => {
    const other = describeOnce("others", newService())
    const { prototype } = other as unknown as { prototype: { __joinerConfig: () => ModuleJoinerConfig } }
    const before = prototype.__joinerConfig
    prototype.__joinerConfig = () => ({ ...before(), databaseClientUrl: "postgres://x" })

    expect(prototype.__joinerConfig()).toMatchObject({ serviceName: "others", databaseClientUrl: "postgres://x" })
    expect(describing(described)().serviceName).toBe("machines")
  })
})
