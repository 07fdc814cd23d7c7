import type { ModuleJoinerConfig } from "@medusajs/framework/types"
import { defineJoinerConfig, type DmlEntity, MedusaServiceModelObjectsSymbol } from "@medusajs/framework/utils"

type Service = { prototype: object; [MedusaServiceModelObjectsSymbol]: Record<string, DmlEntity<never, never>> }

/**
 * Gives a module's service the description of its tables by which Medusa joins modules, made once. Medusa's own
 * default makes it anew whenever a server that boots asks for it, five times for every module, with a schema of all
 * fields each time.
 */
export function describeOnce<Given extends object>(name: string, service: Given): Given {
  const { prototype, [MedusaServiceModelObjectsSymbol]: models } = service as unknown as Service
  let config: ModuleJoinerConfig | undefined
  const describe = () => (config ??= defineJoinerConfig(name, { models: Object.values(models) }))

  Object.defineProperty(prototype, "__joinerConfig", { value: describe, writable: true, configurable: true })
  return service
}
