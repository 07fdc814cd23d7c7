import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { connectionFor, transactionIn } from "../../shared/connection"
import { type AfterSalesOptions, parseOptions } from "../../shared/options"
import { Agent } from "./models/agent"
import { BusinessCalendar } from "./models/business-calendar"
import { Case } from "./models/case"
import { CaseAttachment } from "./models/case-attachment"
import { CaseChild } from "./models/case-child"
import { CaseDeadline } from "./models/case-deadline"
import { CaseEvent } from "./models/case-event"
import { CaseEvidence } from "./models/case-evidence"
import { CaseItem } from "./models/case-item"
import { CaseMessage } from "./models/case-message"
import { CaseOutbox } from "./models/case-outbox"
import { CaseStep } from "./models/case-step"
import { Reply } from "./models/reply"
import { ServiceLevel } from "./models/service-level"
import { type Sql, sqlOn } from "./sql"

type Container = Record<string, unknown>

/** The module's tables, with Medusa's generated methods and the two ways to run statements of our own. */
export class CaseStore extends MedusaService({
  AfterSalesCase: Case,
  AfterSalesCaseItem: CaseItem,
  AfterSalesCaseMessage: CaseMessage,
  AfterSalesCaseAttachment: CaseAttachment,
  AfterSalesCaseEvent: CaseEvent,
  AfterSalesCaseStep: CaseStep,
  AfterSalesCaseEvidence: CaseEvidence,
  AfterSalesCaseChild: CaseChild,
  AfterSalesCaseOutbox: CaseOutbox,
  AfterSalesCaseDeadline: CaseDeadline,
  AfterSalesBusinessCalendar: BusinessCalendar,
  AfterSalesServiceLevel: ServiceLevel,
  AfterSalesAgent: Agent,
  AfterSalesReply: Reply,
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
