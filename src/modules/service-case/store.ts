import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { connectionFor, transactionIn } from "../../shared/connection"
import { type AfterSalesOptions, parseOptions } from "../../shared/options"
import { Case } from "./models/case"
import { CaseAttachment } from "./models/case-attachment"
import { CaseItem } from "./models/case-item"
import { CaseMessage } from "./models/case-message"
import { CaseStep } from "./models/case-step"
import { ServiceLevel } from "./models/service-level"
import { type Sql, sqlOn } from "./sql"

type Container = Record<string, unknown>

/**
 * The tables that other modules may ask for, with Medusa's generated methods, and the two ways to run statements of our
 * own. The other models are there for the migrations.
 */
export class CaseStore extends MedusaService({
  AfterSalesCase: Case,
  AfterSalesCaseItem: CaseItem,
  AfterSalesCaseMessage: CaseMessage,
  AfterSalesCaseAttachment: CaseAttachment,
  AfterSalesCaseStep: CaseStep,
  AfterSalesServiceLevel: ServiceLevel,
}) {
  /** Not `#private` fields: Medusa hands the service out behind proxies. */
  protected readonly container_: Container
  protected readonly options_: AfterSalesOptions

  constructor(container: Container, options?: unknown) {
    super(...arguments)
    this.container_ = container
    this.options_ = parseOptions(options)
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
