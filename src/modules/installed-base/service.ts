import type { Context } from "@medusajs/framework/types"
import type { Asker } from "../../shared/asker"
import type { OrderSnapshot } from "./domain/types"
import * as queries from "./queries"
import { InstalledBaseStore } from "./store"
import type { StaleUnit } from "./types"
import * as writes from "./writes"

/**
 * Units, their identity, owner and history. Each write is one transaction and answers which units' warranties must
 * be looked at; each read is one statement. The last parameter, where given, is the caller's transaction.
 */
export class InstalledBaseModuleService extends InstalledBaseStore {
  /** Brings an order's units in line with it; the same snapshot again changes nothing. */
  async reconcileOrder(snapshot: OrderSnapshot, options: writes.ReconcileOptions, context: Context = {}) {
    const isNew = writes.looksNew(snapshot)
    const made = isNew ? await writes.reconcileNewOrder(this.reader_(context), snapshot, options) : null
    return made ?? this.write_((sql) => writes.reconcileOrder(sql, snapshot, options), context)
  }

  /** How many units reconciling the orders would make. */
  async countMissingUnits(snapshots: OrderSnapshot[], context: Context = {}) {
    return this.write_((sql) => writes.countMissingUnits(sql, snapshots), context)
  }

  async requestOrderSync(orders: writes.ChangedOrder[], context: Context = {}) {
    return this.write_((sql) => writes.requestOrderSync(sql, orders), context)
  }

  async claimOrders(limit: number, leaseSeconds: number, context: Context = {}) {
    return this.write_((sql) => writes.claimOrders(sql, limit, leaseSeconds), context)
  }

  async finishOrderSync(orderIds: string[], context: Context = {}) {
    return this.write_((sql) => writes.finishOrderSync(sql, orderIds), context)
  }

  async failOrderSync(orderId: string, message: string, context: Context = {}) {
    return this.write_((sql) => writes.failOrderSync(sql, orderId, message), context)
  }

  async syncLag(context: Context = {}) {
    return queries.syncLag(this.reader_(context))
  }

  async retrieveWarrantySubjects(ids: string[], context: Context = {}) {
    return queries.retrieveWarrantySubjects(this.reader_(context), ids)
  }

  /** Ids of live units in their order, for whoever looks through all of them in batches. */
  async listUnitIdsAfter(after: string | null, limit: number, context: Context = {}) {
    return queries.listUnitIdsAfter(this.reader_(context), after, limit)
  }

  /** One statement, so it needs no transaction of its own: it follows each sale. */
  async markAssured(units: StaleUnit[], context: Context = {}) {
    return writes.markAssured(this.reader_(context), units)
  }

  /** Whether order number and address belong together, for somebody without an account. */
  async findGuestOrder(order: { order_display_id: number; email: string }, context: Context = {}) {
    return queries.findGuestOrder(this.reader_(context), order)
  }

  async claimGuestUnits(input: writes.ClaimGuestUnitsInput, context: Context = {}) {
    return this.write_((sql) => writes.claimGuestUnits(sql, input), context)
  }

  async claimStaleUnits(limit: number, leaseSeconds: number, context: Context = {}) {
    return this.write_((sql) => writes.claimStaleUnits(sql, limit, leaseSeconds), context)
  }

  async recordFact(input: writes.RecordFactInput, context: Context = {}) {
    return this.write_((sql) => writes.recordFact(sql, input), context)
  }

  async correctFact(input: writes.CorrectFactInput, context: Context = {}) {
    return this.write_((sql) => writes.correctFact(sql, input), context)
  }

  async updateUnitDetails(input: writes.UpdateUnitDetailsInput, context: Context = {}) {
    return this.write_((sql) => writes.updateUnitDetails(sql, input), context)
  }

  async setSerial(input: writes.SetSerialInput, context: Context = {}) {
    return this.write_((sql) => writes.setSerial(sql, input), context)
  }

  async scanSerials(input: writes.ScanSerialsInput, context: Context = {}) {
    return this.write_((sql) => writes.scanSerials(sql, input), context)
  }

  async importSerials(input: writes.ImportSerialsInput, context: Context = {}) {
    return this.write_((sql) => writes.importSerials(sql, input), context)
  }

  async registerUnit(input: writes.RegisterUnitInput, context: Context = {}) {
    return this.write_((sql) => writes.registerUnit(sql, input), context)
  }

  async approveRegistration(input: writes.ApproveRegistrationInput, context: Context = {}) {
    return this.write_((sql) => writes.approveRegistration(sql, input), context)
  }

  async rejectRegistration(input: writes.RejectRegistrationInput, context: Context = {}) {
    return this.write_((sql) => writes.rejectRegistration(sql, input), context)
  }

  async requestTransfer(input: writes.RequestTransferInput, context: Context = {}) {
    return this.write_((sql) => writes.requestTransfer(sql, input), context)
  }

  async cancelTransfer(input: writes.CancelTransferInput, context: Context = {}) {
    return this.write_((sql) => writes.cancelTransfer(sql, input), context)
  }

  async acceptTransfer(input: writes.AcceptTransferInput, context: Context = {}) {
    return this.write_((sql) => writes.acceptTransfer(sql, input), context)
  }

  async declineTransfer(input: writes.DeclineTransferInput, context: Context = {}) {
    return this.write_((sql) => writes.declineTransfer(sql, input), context)
  }

  async expireTransfers(now: Date, context: Context = {}) {
    return this.write_((sql) => writes.expireTransfers(sql, now), context)
  }

  async openMatter(input: writes.OpenMatterInput, context: Context = {}) {
    return this.write_((sql) => writes.openMatter(sql, input), context)
  }

  async closeMatter(input: writes.CloseMatterInput, context: Context = {}) {
    return this.write_((sql) => writes.closeMatter(sql, input), context)
  }

  async replaceUnit(input: writes.ReplaceUnitInput, context: Context = {}) {
    return this.write_((sql) => writes.replaceUnit(sql, input), context)
  }

  async repointLeaver(input: writes.RepointLeaverInput, context: Context = {}) {
    return this.write_((sql) => writes.repointLeaver(sql, input), context)
  }

  async confirmUnits(input: writes.ConfirmUnitsInput, context: Context = {}) {
    return this.write_((sql) => writes.confirmUnits(sql, input), context)
  }

  async importUnits(input: writes.ImportUnitsInput, context: Context = {}) {
    return this.write_((sql) => writes.importUnits(sql, input), context)
  }

  async listUnmailedInvitations(limit: number, context: Context = {}) {
    return writes.listUnmailedInvitations(this.reader_(context), limit)
  }

  async forgetTokens(transferIds: string[], context: Context = {}) {
    return this.write_((sql) => writes.forgetTokens(sql, transferIds), context)
  }

  async listPersonUnits(person: queries.Person, context: Context = {}) {
    return queries.listPersonUnits(this.reader_(context), person)
  }

  async exportPerson(person: queries.Person, context: Context = {}) {
    return queries.exportPerson(this.reader_(context), person)
  }

  /** Takes a person off their units, but for those on which something is open. */
  async eraseOwner(input: writes.EraseOwnerInput, context: Context = {}) {
    return this.write_((sql) => writes.eraseOwner(sql, input), context)
  }

  /** Registrations that were decided since then. */
  async listUnitNews(since: Date, context: Context = {}) {
    return queries.listUnitNews(this.reader_(context), since)
  }

  async listOwners(unitIds: string[], context: Context = {}) {
    return queries.listOwners(this.reader_(context), unitIds)
  }

  /** A customer's units, and what they have handed over. */
  async listStoreUnits(request: queries.StoreUnitsRequest, context: Context = {}) {
    return queries.listStoreUnits(this.reader_(context), request)
  }

  async retrieveStoreUnit(id: string, asker: Asker, context: Context = {}) {
    return queries.retrieveStoreUnit(this.reader_(context), id, asker)
  }

  async listStoreOrders(request: queries.StoreOrdersRequest, context: Context = {}) {
    return queries.listStoreOrders(this.reader_(context), request)
  }

  async retrieveStoreOrder(id: string, asker: Asker, context: Context = {}) {
    return queries.retrieveStoreOrder(this.reader_(context), id, asker)
  }

  /** Units that a request is about, found by their ids or order lines. */
  async listCaseUnits(request: queries.CaseUnitsRequest, context: Context = {}) {
    return queries.listCaseUnits(this.reader_(context), request)
  }

  async listAdminUnits(request: queries.AdminUnitsRequest, context: Context = {}) {
    return queries.listAdminUnits(this.reader_(context), request)
  }

  async retrieveAdminUnit(id: string, context: Context = {}) {
    return queries.retrieveAdminUnit(this.reader_(context), id)
  }

  async productSettingsOf(productIds: string[], context: Context = {}) {
    return writes.productSettingsOf(this.reader_(context), productIds)
  }

  async setProductSetting(input: writes.SetProductSettingInput, context: Context = {}) {
    return this.write_((sql) => writes.setProductSetting(sql, input), context)
  }
}

export default InstalledBaseModuleService
