import type { Context } from "@medusajs/framework/types"
import type { Actor } from "../../shared/actor"
import { isReady, type Vouched } from "./domain/report-pieces"
import * as queries from "./queries"
import { startSet } from "./start-set"
import { CatalogStore } from "./store"
import type { By } from "./types"
import * as writes from "./writes"

/**
 * What the shop offers after the sale, how it is done, and when it should think of it by itself. Each write is one
 * transaction. The last parameter, where given, is the caller's transaction.
 */
export class ServiceCatalogModuleService extends CatalogStore {
  async createService(input: writes.CreateServiceInput, context: Context = {}) {
    return this.write_((sql) => writes.createService(sql, input), context)
  }

  async updateService(input: writes.UpdateServiceInput, context: Context = {}) {
    return this.write_((sql) => writes.updateService(sql, input), context)
  }

  async publishService(input: writes.PublishServiceInput, context: Context = {}) {
    return this.write_((sql) => writes.publishService(sql, input), context)
  }

  async retireService(input: writes.RetireServiceInput, context: Context = {}) {
    return this.write_((sql) => writes.retireService(sql, input), context)
  }

  /** What comes with the plugin, and which of it was adopted. */
  async listStartSet(context: Context = {}) {
    return queries.listStartSet(this.reader_(context), startSet)
  }

  /** @param input.codes entries to take over; left out, all */
  async adoptStartSet({ codes, actor }: By & { codes?: string[] }, context: Context = {}) {
    const entries = queries.startSetEntries(startSet, codes)
    return this.write_((sql) => writes.adoptStartSet(sql, { entries, actor }), context)
  }

  async retrieveService(id: string, context: Context = {}) {
    return queries.retrieveService(this.reader_(context), id)
  }

  /** Staff's list, with filters and pages. */
  async listAdminServices(request: queries.ServicesRequest, context: Context = {}) {
    return queries.listServices(this.reader_(context), request)
  }

  /** All that is offered, or those of these ids that are. */
  async listStoreServices(ids?: string[], context: Context = {}) {
    return queries.listOfferedServices(this.reader_(context), ids)
  }

  /** A service and the steps in force, for a case to freeze. */
  async serviceForCase(serviceId: string, context: Context = {}) {
    return queries.serviceForCase(this.reader_(context), serviceId)
  }

  /** @param vouched what other modules say about their pieces */
  async readiness(id: string, vouched: Vouched = {}, context: Context = {}) {
    const sql = this.reader_(context)
    const readiness = await queries.readinessOf(sql, await queries.retrieveService(sql, id), vouched)
    return { readiness, is_ready: isReady(readiness) }
  }

  /** What happened to a service, procedure, instruction or proposal. */
  async historyOf(id: string, context: Context = {}) {
    return queries.historyOf(this.reader_(context), id)
  }

  async createProcedure(input: writes.CreateProcedureInput, context: Context = {}) {
    return this.write_((sql) => writes.createProcedure(sql, input), context)
  }

  async updateProcedure(input: writes.UpdateProcedureInput, context: Context = {}) {
    return this.write_((sql) => writes.updateProcedure(sql, input), context)
  }

  async createProcedureVersion(input: writes.CreateProcedureVersionInput, context: Context = {}) {
    return this.write_((sql) => writes.createProcedureVersion(sql, input), context)
  }

  async publishProcedure(input: writes.PublishProcedureInput, context: Context = {}) {
    return this.write_((sql) => writes.publishProcedure(sql, input), context)
  }

  async retireProcedure(input: writes.RetireProcedureInput, context: Context = {}) {
    return this.write_((sql) => writes.retireProcedure(sql, input), context)
  }

  async retrieveProcedure(id: string, context: Context = {}) {
    return queries.retrieveProcedure(this.reader_(context), id)
  }

  async listProcedures(request: queries.ProceduresRequest, context: Context = {}) {
    return queries.listProcedures(this.reader_(context), request)
  }

  async diffProcedure(input: queries.DiffInput, context: Context = {}) {
    return queries.diffProcedure(this.reader_(context), input)
  }

  async createInstruction(input: writes.CreateInstructionInput, context: Context = {}) {
    return this.write_((sql) => writes.createInstruction(sql, input), context)
  }

  async nameInstruction(input: writes.NameInstructionInput, context: Context = {}) {
    return this.write_((sql) => writes.nameInstruction(sql, input), context)
  }

  async draftInstruction(input: writes.DraftInstructionInput, context: Context = {}) {
    return this.write_((sql) => writes.draftInstruction(sql, input), context)
  }

  async publishInstruction(input: writes.PublishInstructionInput, context: Context = {}) {
    return this.write_((sql) => writes.publishInstruction(sql, input), context)
  }

  async retireInstruction(input: writes.RetireInstructionInput, context: Context = {}) {
    return this.write_((sql) => writes.retireInstruction(sql, input), context)
  }

  async retrieveInstruction(id: string, context: Context = {}) {
    return queries.retrieveInstruction(this.reader_(context), id)
  }

  async listInstructions(request: queries.InstructionsRequest, context: Context = {}) {
    return queries.listInstructions(this.reader_(context), request)
  }

  /** What the owner of a unit of that product may read. */
  async instructionsOfProduct(productId: string | null, context: Context = {}) {
    return queries.instructionsOfProduct(this.reader_(context), productId)
  }

  /** Offered services that have rules of detection. */
  async listDetectingServices(context: Context = {}) {
    return queries.detectingServices(this.reader_(context))
  }

  async proposeCases(proposed: writes.ProposedCase[], actor?: Actor, context: Context = {}) {
    return this.write_((sql) => writes.proposeCases(sql, proposed, actor), context)
  }

  async acceptProposal(input: writes.AcceptProposalInput, context: Context = {}) {
    return this.write_((sql) => writes.acceptProposal(sql, input), context)
  }

  async linkProposalCase(input: writes.LinkCaseInput, context: Context = {}) {
    return this.write_((sql) => writes.linkCase(sql, input), context)
  }

  async takeBackProposal(input: writes.TakeBackInput, context: Context = {}) {
    return this.write_((sql) => writes.takeBack(sql, input), context)
  }

  async dismissProposal(input: writes.DismissProposalInput, context: Context = {}) {
    return this.write_((sql) => writes.dismissProposal(sql, input), context)
  }

  async retrieveProposal(id: string, context: Context = {}) {
    return queries.retrieveProposal(this.reader_(context), id)
  }

  async listProposals(request: queries.ProposalsRequest, context: Context = {}) {
    return queries.listProposals(this.reader_(context), request)
  }

  async listCaselessProposals(input: { before: Date; limit: number }, context: Context = {}) {
    return queries.listCaselessProposals(this.reader_(context), input)
  }
}

export default ServiceCatalogModuleService
