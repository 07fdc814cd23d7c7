import { MedusaService } from "@medusajs/framework/utils"
import { OrderSync } from "./models/order-sync"
import { ProductSetting } from "./models/product-setting"
import { Unit } from "./models/unit"
import { UnitEvent } from "./models/unit-event"
import { UnitMatter } from "./models/unit-matter"
import { UnitTransfer } from "./models/unit-transfer"

export class InstalledBaseModuleService extends MedusaService({
  AfterSalesUnit: Unit,
  AfterSalesUnitEvent: UnitEvent,
  AfterSalesUnitTransfer: UnitTransfer,
  AfterSalesUnitMatter: UnitMatter,
  AfterSalesProductSetting: ProductSetting,
  AfterSalesOrderSync: OrderSync,
}) {}

export default InstalledBaseModuleService
