import type { MedusaContainer } from "@medusajs/framework/types"
import { SERVICE_CATALOG_MODULE, type ServiceCatalogModuleService } from "../../../src/modules/service-catalog"

const actor = { type: "system" as const, id: null }

export type Services = Record<"repair" | "complaint" | "enquiry" | "training" | "procedure", string>

/** The start set: repair, complaint and enquiry are offered, training is a draft. */
export async function offerServices(container: MedusaContainer): Promise<Services> {
  const catalogue = container.resolve<ServiceCatalogModuleService>(SERVICE_CATALOG_MODULE)
  await catalogue.adoptStartSet({ actor })
  const { services } = await catalogue.listAdminServices({ limit: 100 })
  const idOf = (code: string) => services.find((service) => service.code === code)?.id ?? `no service ${code}`
  const ids = {
    repair: idOf("repair_request"),
    complaint: idOf("complaint"),
    enquiry: idOf("general_enquiry"),
    training: idOf("training"),
    /** The one that repairs follow. */
    procedure: services.find(({ code }) => code === "repair_request")?.procedure_id ?? "no procedure",
  }
  for (const id of [ids.repair, ids.complaint, ids.enquiry]) {
    await catalogue.publishService({ id, actor })
  }
  return ids
}
