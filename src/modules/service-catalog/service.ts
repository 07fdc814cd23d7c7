import { CatalogStore } from "./store"

/** What the shop offers after the sale, how it is done, and when it should think of it by itself. */
export class ServiceCatalogModuleService extends CatalogStore {}

export default ServiceCatalogModuleService
