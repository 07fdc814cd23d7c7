import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { CatalogEvent } from "./models/catalog-event"
import { Instruction } from "./models/instruction"
import { InstructionVersion } from "./models/instruction-version"
import { Procedure } from "./models/procedure"
import { ProcedureVersion } from "./models/procedure-version"
import { Proposal } from "./models/proposal"
import { Service } from "./models/service"
import { type Sql, sqlOn } from "./sql"

type Container = Record<string, unknown>

/** The module's tables, with Medusa's generated methods and the two ways to run statements of our own. */
export class CatalogStore extends MedusaService({
  AfterSalesService: Service,
  AfterSalesProcedure: Procedure,
  AfterSalesProcedureVersion: ProcedureVersion,
  AfterSalesInstruction: Instruction,
  AfterSalesInstructionVersion: InstructionVersion,
  AfterSalesProposal: Proposal,
  AfterSalesCatalogEvent: CatalogEvent,
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
    const transaction = transactionOf(sharedContext)
    if (!transaction) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A write runs inside a transaction")
    }
    return work(sqlOn(transaction))
  }

  /** Where reads run: in the caller's transaction, else straight on the pool. */
  protected reader_(context: Context): Sql {
    return sqlOn(transactionOf(context) ?? (this.container_[ContainerRegistrationKeys.PG_CONNECTION] as Knex))
  }
}

function transactionOf({ transactionManager }: Context): Knex.Transaction | undefined {
  return (transactionManager as SqlEntityManager | undefined)?.getTransactionContext<Knex.Transaction>()
}
