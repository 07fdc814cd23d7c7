import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { connectionFor, transactionIn } from "../../shared/connection"
import { Unit } from "./models/unit"
import { UnitMatter } from "./models/unit-matter"
import { UnitTransfer } from "./models/unit-transfer"
import { type Sql, sqlOn } from "./sql"

type Container = Record<string, unknown>

/**
 * The tables that other modules may ask for, with Medusa's generated methods, and the two ways to run statements of our
 * own. The other models are there for the migrations.
 */
export class InstalledBaseStore extends MedusaService({
  AfterSalesUnit: Unit,
  AfterSalesUnitTransfer: UnitTransfer,
  AfterSalesUnitMatter: UnitMatter,
}) {
  /** Not a `#private` field: Medusa hands the service out behind proxies. */
  protected readonly container_: Container

  constructor(container: Container) {
    super(...arguments)
    this.container_ = container
  }

  /** Runs a write in one transaction: the caller's, if it brings one. */
  @InjectTransactionManager()
  protected async write_<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return work(sqlOn(transactionIn(sharedContext)))
  }

  /** Where reads run: in the caller's transaction, else straight on the pool. */
  protected reader_(context: Context): Sql {
    return sqlOn(connectionFor(context, this.container_))
  }
}
