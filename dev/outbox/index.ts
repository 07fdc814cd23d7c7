import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OutboxProvider } from "./provider"

export default ModuleProvider(Modules.NOTIFICATION, { services: [OutboxProvider] })
