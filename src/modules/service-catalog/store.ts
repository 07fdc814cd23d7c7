import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { connectionFor, transactionIn } from "../../shared/connection"
import { Instruction } from "./models/instruction"
import { InstructionVersion } from "./models/instruction-version"
import { Procedure } from "./models/procedure"
import { ProcedureVersion } from "./models/procedure-version"
import { Proposal } from "./models/proposal"
import { Service } from "./models/service"
import { type Sql, sqlOn } from "./sql"

type Container = Record<string, unknown>

/**
 * The tables that other modules may ask for, with Medusa's generated methods, and the two ways to run statements of our
 * own. The other models are there for the migrations.
 */
export class CatalogStore extends MedusaService({
  AfterSalesService: Service,
  AfterSalesProcedure: Procedure,
  AfterSalesProcedureVersion: ProcedureVersion,
  AfterSalesInstruction: Instruction,
  AfterSalesInstructionVersion: InstructionVersion,
  AfterSalesProposal: Proposal,
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
